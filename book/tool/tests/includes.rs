use book::check_includes;
use book::page::Page;

use crate::tree::tree;

const LOG: &str = "// ANCHOR: log\nstruct Log;\n// ANCHOR_END: log\n// ANCHOR: open\nfn append() {}\n\n";

/// The findings on a page of this text, beside a crate that has `LOG`.
fn findings(text: &str) -> Vec<String> {
    let root = tree(&[("book/src/page.md", text), ("steps/log.rs", LOG)]);
    let page = Page::read(root.path(), "book/src/page.md".as_ref()).unwrap();
    let findings = check_includes(root.path(), &page);
    findings.iter().map(ToString::to_string).collect()
}

fn finding(text: &str) -> String {
    let findings = findings(text);
    assert_eq!(findings.len(), 1, "{findings:?}");
    findings[0].clone()
}

#[test]
fn what_mdbook_can_show_is_no_finding() {
    for spec in ["", ":log", ":1", ":2:", ":2:5", "::2", ":", "::"] {
        let text = format!("{{{{#include ../../steps/log.rs{spec}}}}}");
        assert_eq!(findings(&text), [""; 0], "{spec}");
    }
    assert_eq!(findings("{{#title A page}}\n\\{{#include nothing.rs}}"), [""; 0]);
}

#[test]
fn a_file_that_does_not_exist_is_found_on_its_line() {
    assert_eq!(
        finding("# Page\n\n{{#include ../../steps/nothing.rs}}"),
        "book/src/page.md:3: `../../steps/nothing.rs` does not exist"
    );
}

#[test]
fn a_folder_cannot_be_included() {
    let finding = finding("{{#include ../../steps}}");
    assert!(
        finding.starts_with("book/src/page.md:1: `steps` cannot be read: "),
        "{finding}"
    );
}

#[test]
fn a_file_outside_the_repository_cannot_be_included() {
    let finding = finding("{{#include ../../../../../../../../../etc}}");
    assert!(finding.ends_with("etc` is outside the repository"), "{finding}");
}

#[test]
fn an_anchor_that_does_not_exist_is_found_and_those_that_do_are_named() {
    assert_eq!(
        finding("{{#include ../../steps/log.rs:nothing}}"),
        "book/src/page.md:1: `steps/log.rs` has no anchor `nothing`: it has `log`, `open`"
    );
    assert_eq!(
        finding("{{#include page.md:nothing}}"),
        "book/src/page.md:1: `book/src/page.md` has no anchor `nothing`, nor any other"
    );
}

#[test]
fn an_anchor_without_an_end_is_found() {
    assert_eq!(
        finding("{{#include ../../steps/log.rs:open}}"),
        "book/src/page.md:1: `steps/log.rs` has no `ANCHOR_END: open` after its line 4"
    );
}

#[test]
fn a_range_past_the_end_of_the_file_is_found() {
    for (spec, line) in [(":9", 9), (":8:", 8), (":2:7", 7), ("::10", 10)] {
        assert_eq!(
            finding(&format!("{{{{#include ../../steps/log.rs{spec}}}}}")),
            format!(
                "book/src/page.md:1: `steps/log.rs` has 6 lines: there is no line {line}"
            )
        );
    }
}

#[test]
fn an_include_of_blank_lines_alone_is_found() {
    assert_eq!(
        finding("{{#include ../../steps/log.rs:6}}"),
        "book/src/page.md:1: `steps/log.rs` shows nothing there: only blank lines"
    );
}

#[test]
fn a_spec_that_means_nothing_is_found() {
    assert_eq!(
        finding("{{#include ../../steps/log.rs:log:3}}"),
        "book/src/page.md:1: `log:3` is neither a range of lines nor an anchor"
    );
    for spec in ["0", "5:2", "0:3", ":0"] {
        assert_eq!(
            finding(&format!("{{{{#include ../../steps/log.rs:{spec}}}}}")),
            format!(
                "book/src/page.md:1: `{spec}` is no range: lines are counted from 1, the first comes first"
            )
        );
    }
}

#[test]
fn a_directive_that_is_not_an_include_is_found() {
    assert_eq!(
        finding("{{#rustdoc_include ../../steps/log.rs}}"),
        "book/src/page.md:1: `{{#rustdoc_include ../../steps/log.rs}}` is not used in this book: \
         write `{{#include path}}`, or put a backslash before it to show it as it is"
    );
}

#[test]
fn an_include_that_is_not_closed_or_names_no_file_is_found() {
    assert_eq!(
        finding("{{#include ../../steps/log.rs\n}}"),
        "book/src/page.md:1: `{{#include ../../steps/log.rs` is not closed by `}}` on its line"
    );
    assert_eq!(
        finding("{{#include }}"),
        "book/src/page.md:1: `{{#include}}` names no file"
    );
}

#[test]
fn every_finding_is_reported_and_not_the_first_alone() {
    let lines: Vec<_> = findings("{{#include a}}\n\n{{#include b}} {{#include c}}");
    assert_eq!(
        lines,
        [
            "book/src/page.md:1: `a` does not exist",
            "book/src/page.md:3: `b` does not exist",
            "book/src/page.md:3: `c` does not exist",
        ]
    );
}
