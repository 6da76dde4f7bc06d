use super::found;

const PAGE: &str = "book/src/step01_list.md";
const LIB: &str = "steps/step01_list/src/lib.rs";

fn first_step(page: &str, lib: &str) -> Vec<String> {
    found(pages::shown_code, &[(PAGE, page), (LIB, lib)])
}

#[test]
fn a_line_that_the_first_page_does_not_show_is_found() {
    assert_eq!(
        first_step(
            "{{#include ../../steps/step01_list/src/lib.rs:1}}",
            "fn a() {\n    b();\n}\n"
        ),
        [
            "steps/step01_list/src/lib.rs:2: book/src/step01_list.md must show this line, new: `b();`",
            "steps/step01_list/src/lib.rs:3: book/src/step01_list.md must show this line, new: `}`",
        ]
    );
}

#[test]
fn what_is_no_code_need_not_be_shown() {
    let lib = "//! A log.\n\nuse a::b;\npub use c::{\n    d,\n    e,\n};\npub(crate) use f;\n/* a\n b */\n/// Doc.\n\
               // ANCHOR: x\nfn a() {}\n// ANCHOR_END: x\n    }\n});\n},\n];\n)?;\n";
    assert_eq!(
        first_step("{{#include ../../steps/step01_list/src/lib.rs:x}}", lib),
        [""; 0]
    );
    assert_eq!(
        first_step("", lib),
        [
            "steps/step01_list/src/lib.rs:13: book/src/step01_list.md must show this line, new: `fn a() {}`"
        ]
    );
}

#[test]
fn a_later_step_owes_the_lines_that_are_new_or_changed_and_no_others() {
    let files = [
        (PAGE, "{{#include ../../steps/step01_list/src/lib.rs}}"),
        (LIB, "// ANCHOR: old\nfn a() {}\n// ANCHOR_END: old\nfn b() {}\n"),
        ("book/src/step03_producers.md", "<!-- changes since step01_list -->"),
        (
            "steps/step03_producers/src/lib.rs",
            "fn a() {}\n// ANCHOR: new\nfn b(c: u64) {}\n// ANCHOR_END: new\n",
        ),
        ("steps/step03_producers/src/main.rs", "fn main() {}\n"),
    ];
    assert_eq!(
        found(pages::shown_code, &files),
        [
            "steps/step03_producers/src/lib.rs:3: book/src/step03_producers.md must show this line, \
             new since step01_list: `fn b(c: u64) {}`",
            "steps/step03_producers/src/main.rs:1: book/src/step03_producers.md must show this line, \
             new since step01_list: `fn main() {}`",
        ]
    );
}

#[test]
fn a_step_that_is_compared_with_nothing_owes_all_of_its_lines() {
    let files = [
        (PAGE, "{{#include ../../steps/step01_list/src/lib.rs}}"),
        (LIB, "fn a() {}\n"),
        ("book/src/step02_archive.md", "# Archive"),
        ("steps/step02_archive/src/lib.rs", "fn a() {}\n"),
    ];
    assert_eq!(
        found(pages::shown_code, &files),
        [
            "steps/step02_archive/src/lib.rs:1: book/src/step02_archive.md must show this line, new: `fn a() {}`"
        ]
    );
}

#[test]
fn a_line_shown_on_another_page_is_not_shown_on_its_own() {
    let files = [
        (PAGE, "# List"),
        (
            "book/src/introduction.md",
            "{{#include ../../steps/step01_list/src/lib.rs}}",
        ),
        (LIB, "fn a() {}\n"),
    ];
    assert_eq!(
        found(pages::shown_code, &files),
        [
            "steps/step01_list/src/lib.rs:1: book/src/step01_list.md must show this line, new: `fn a() {}`"
        ]
    );
}
