use super::found;

#[test]
fn a_page_of_more_than_300_kilobytes_with_its_styles_is_found() {
    let page = |letters| format!("# Page\n\n{}\n", "a".repeat(letters));
    let files = [
        (
            "book.toml",
            "[book]\nsrc = \"book/src\"\n[output.html]\nadditional-css = [\"book/theme/a.css\"]\n",
        ),
        ("book/theme/a.css", &"/".repeat(100_000)),
        ("book/src/SUMMARY.md", "- [A](a.md)\n- [B](b.md)\n"),
        ("book/src/a.md", &page(150_000)),
        ("book/src/b.md", &page(200_000)),
    ];
    let found = found(pages::rendered, &files);
    assert_eq!(found.len(), 1, "{found:?}");
    let beginning = "book/src/b.md:1: the page has 3";
    assert!(found[0].starts_with(beginning), "{found:?}");
    let end = " bytes, 100000 of them styles and scripts: at most 300000 are loaded with pleasure";
    assert!(found[0].ends_with(end), "{found:?}");
}
