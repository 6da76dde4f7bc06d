use super::found;

#[test]
fn typed_rust_on_a_page_that_nothing_compiles_is_found() {
    let text = "# New\n\n```rust\nlet a = 1;\n```\n";
    assert_eq!(
        found(
            pages::doctests,
            &[("book/src/new.md", text), ("book/src/introduction.md", text)]
        ),
        [
            "book/src/new.md:3: nothing compiles this Rust: add `new` to the list in tests/pages/src/doctests.rs"
        ]
    );
}
