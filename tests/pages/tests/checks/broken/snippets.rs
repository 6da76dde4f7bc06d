use super::found;

/// What is found on the page of step 1 with this text, beside the crates of steps 1 and 2.
fn page(text: &str) -> Vec<String> {
    let long = "fn a() {}\n".repeat(26);
    let files = [
        ("book/src/step01_list.md", text),
        (
            "steps/step01_list/src/lib.rs",
            "// ANCHOR: a\nfn a() {}\n// ANCHOR_END: a\n",
        ),
        ("steps/step01_list/src/long.rs", &long),
        ("steps/step02_consumer/src/lib.rs", "fn a() {}\n"),
        ("tests/rejected/step01_list/a.rs", "fn a() {}\n"),
        ("book/tool/lib.rs", "fn a() {}\n"),
    ];
    found(pages::snippets, &files)
}

fn included(path: &str) -> Vec<String> {
    page(&format!("```rust,ignore\n{{{{#include ../../{path}}}}}\n```\n"))
}

#[test]
fn rust_from_the_step_and_from_its_rejected_programs_may_be_included() {
    assert_eq!(included("steps/step01_list/src/lib.rs:a"), [""; 0]);
    assert_eq!(included("tests/rejected/step01_list/a.rs"), [""; 0]);
}

#[test]
fn rust_from_a_later_step_is_found() {
    assert_eq!(
        included("steps/step02_consumer/src/lib.rs"),
        [
            "book/src/step01_list.md:2: `steps/step02_consumer/src/lib.rs` is of a later step"
        ]
    );
}

#[test]
fn a_page_that_is_no_step_may_include_from_every_step() {
    let text = "```rust,ignore\n{{#include ../../steps/step02_consumer/src/lib.rs}}\n```\n";
    let files = [
        ("book/src/glossary.md", text),
        ("steps/step02_consumer/src/lib.rs", "fn a() {}\n"),
    ];
    assert_eq!(found(pages::snippets, &files), [""; 0]);
}

#[test]
fn rust_from_outside_the_steps_is_found() {
    assert_eq!(
        included("book/tool/lib.rs"),
        ["book/src/step01_list.md:2: `book/tool/lib.rs` is in no step: \
          Rust is included from a step's crate or its rejected programs"]
    );
}

#[test]
fn a_range_that_shows_the_mark_of_an_anchor_is_found() {
    assert_eq!(
        included("steps/step01_list/src/lib.rs"),
        [
            "book/src/step01_list.md:2: shows the mark of an anchor, line 1 of `steps/step01_list/src/lib.rs`: \
          include by anchor"
        ]
    );
}

#[test]
fn included_rust_that_a_documentation_test_would_compile_is_found() {
    assert_eq!(
        page("```rust\n{{#include ../../tests/rejected/step01_list/a.rs}}\n```\n"),
        [
            "book/src/step01_list.md:1: included Rust is compiled in its crate: label it `rust,ignore`"
        ]
    );
}

#[test]
fn a_typed_line_among_includes_is_found() {
    assert_eq!(
        page(
            "```rust,ignore\n{{#include ../../tests/rejected/step01_list/a.rs}}\n// …\n```\n"
        ),
        [
            "book/src/step01_list.md:3: a typed line among includes: include it too, or type the whole block"
        ]
    );
}

#[test]
fn typed_rust_must_be_compiled() {
    assert_eq!(page("```rust\nlet a = 1;\n```\n"), [""; 0]);
    assert_eq!(page("```rust,compile_fail\nlet a: () = 1;\n```\n"), [""; 0]);
    assert_eq!(
        page("```rust,ignore\nlet a = 1;\n```\n"),
        [
            "book/src/step01_list.md:1: typed Rust that nothing compiles: drop `ignore`, or include it"
        ]
    );
}

#[test]
fn a_snippet_of_more_than_25_lines_is_found() {
    assert_eq!(
        included("steps/step01_list/src/long.rs"),
        [
            "book/src/step01_list.md:1: a snippet of 26 lines: show at most 25 at once"
        ]
    );
    assert_eq!(
        page(&format!("```rust\n{}```\n", "let a = 1;\n".repeat(26))),
        [
            "book/src/step01_list.md:1: a snippet of 26 lines: show at most 25 at once"
        ]
    );
    assert_eq!(included("steps/step01_list/src/long.rs::25"), [""; 0]);
}

#[test]
fn a_block_that_does_not_say_what_it_is_is_found() {
    assert_eq!(
        page("# List\n\n```\na\n```\n\nand\n\n    b\n"),
        [
            "book/src/step01_list.md:3: a block without a label counts as Rust: say what it is",
            "book/src/step01_list.md:9: an indented block counts as Rust: put it between fences, and say what it is",
        ]
    );
}
