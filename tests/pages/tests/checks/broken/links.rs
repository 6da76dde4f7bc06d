use super::found;

const BOOK_TOML: &str = "[book]\nsrc = \"book/src\"\n";

/// What is found in a book of two pages, one with this text, and a README with that.
fn dead(page: &str, readme: &str) -> Vec<String> {
    let files = [
        ("book.toml", BOOK_TOML),
        ("book/src/SUMMARY.md", "- [A](a.md)\n- [B](b.md)\n"),
        ("book/src/a.md", page),
        ("book/src/b.md", "# B\n\n## The end of `b`\n"),
        ("book/src/picture.svg", "<svg/>"),
        ("steps/log.rs", "fn a() {}\n"),
        ("README.md", readme),
    ];
    found(pages::rendered, &files)
}

#[test]
fn links_that_lead_somewhere_are_no_findings() {
    let page = "# A\n\n[b](b.md) [b](b.md#the-end-of-b) [here](#a) ![p](picture.svg) [print](print.html?a) [r][r]\n\
                <https://kafka.apache.org/> <mailto:a@b.c> [0 1] `[a](b)`\n\n[r]: b.md#b\n";
    let readme = "[step](steps/log.rs) [steps](steps) [page](book/src/b.md#b) [web](https://kafka.apache.org)";
    assert_eq!(dead(page, readme), [""; 0]);
}

#[test]
fn a_link_or_an_image_to_nothing_is_found() {
    assert_eq!(
        dead("# A\n\n[c](c.md) [b](b.md?a)\n![q](q.svg)\n", "[log](log.rs)"),
        [
            "book/src/a.md:3: `c.md` does not exist",
            "book/src/a.md:3: `b.md?a` does not exist",
            "book/src/a.md:4: `q.svg` does not exist",
            "README.md:1: `log.rs` does not exist",
        ]
    );
}

#[test]
fn a_link_to_a_heading_that_the_page_does_not_have_is_found() {
    assert_eq!(
        dead("# A\n\n[b](b.md#end)\n[here](#end)\n", "[b](book/src/b.md#end)"),
        [
            "book/src/a.md:3: `b.md#end` leads to a page without the heading `end`",
            "book/src/a.md:4: `#end` leads to a page without the heading `end`",
            "README.md:1: `book/src/b.md#end` leads to a page without the heading `end`",
        ]
    );
}

#[test]
fn a_link_out_of_the_rendered_book_is_found() {
    assert_eq!(
        dead("# A\n\n[log](../../steps/log.rs)\n", "[up](..)"),
        [
            "book/src/a.md:3: `../../steps/log.rs` is in the repository, but not in the rendered book",
            "README.md:1: `..` does not exist",
        ]
    );
}

#[test]
fn a_reference_that_nothing_defines_is_found() {
    assert_eq!(
        dead("# A\n\n[b][end]\n", ""),
        ["book/src/a.md:3: nothing defines the reference `end`"]
    );
}

#[test]
fn an_address_that_is_none_is_found() {
    assert_eq!(
        dead(
            "# A\n\n[a](https:///)\n[b](htps://kafka.apache.org)\n[c](mailto:me)\n",
            ""
        ),
        [
            "book/src/a.md:3: `https:///` is no address",
            "book/src/a.md:4: `htps://kafka.apache.org` is no address",
            "book/src/a.md:5: `mailto:me` is no address",
        ]
    );
}

#[test]
fn a_book_that_cannot_be_built_is_found() {
    let files = [
        (
            "book.toml",
            "[book]\nsrc = \"book/src\"\n[preprocessor.book]\nbefore = [\"links\"]\n",
        ),
        ("book/src/SUMMARY.md", "- [A](a.md)\n"),
        ("book/src/a.md", "{{#include b.rs}}\n"),
    ];
    assert_eq!(
        found(pages::rendered, &files),
        [
            "book.toml:1: the book cannot be built: the book asks for what does not exist\n\
          book/src/a.md:1: `b.rs` does not exist"
        ]
    );
}
