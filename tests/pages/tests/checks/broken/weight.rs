use super::found;

/// What is found in a book of a page that ends with so many letters, with a style of 1,000 bytes.
fn heavy(letters: usize) -> Vec<String> {
    let page = format!("# Page\n\n{}\n", "a".repeat(letters));
    let files = [
        (
            "book.toml",
            "[book]\nsrc = \"book/src\"\n[output.html]\nadditional-css = [\"book/theme/a.css\"]\n",
        ),
        ("book/theme/a.css", &"/".repeat(1000)),
        ("book/src/SUMMARY.md", "- [Page](page.md)\n"),
        ("book/src/page.md", &page),
    ];
    found(pages::weight, &files)
}

#[test]
fn a_page_of_more_than_300_kilobytes_with_its_styles_is_found() {
    assert_eq!(heavy(250_000), [""; 0]);
    let found = heavy(299_000);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].starts_with("book/src/page.md:1: the page has 3"),
        "{found:?}"
    );
    assert!(
        found[0]
            .contains(" bytes, 1000 of them styles and scripts: at most 300000"),
        "{found:?}"
    );
}
