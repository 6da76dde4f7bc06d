use super::found;

const PAGE: &str = "book/src/step01_list.md";
const STORY: &str = "steps/step01_list/tests/snapshots/story.snap";

#[test]
fn a_snapshot_in_two_pieces_is_shown_whole() {
    let page = "{{#include ../../steps/step01_list/tests/snapshots/story.snap:4}}\n\
                {{#include ../../steps/step01_list/tests/snapshots/story.snap:6:}}\n";
    let files = [(PAGE, page), (STORY, "---\nsource: a\n---\na\n\nb\nc\n")];
    assert_eq!(found(pages::shown_whole, &files), [""; 0]);
}

#[test]
fn a_snapshot_that_its_page_does_not_show_whole_is_found() {
    let page =
        "{{#include ../../steps/step01_list/tests/snapshots/story.snap:4:4}}";
    let files = [(PAGE, page), (STORY, "---\nsource: a\n---\na\nb\n\nc\n")];
    assert_eq!(
        found(pages::shown_whole, &files),
        ["steps/step01_list/tests/snapshots/story.snap:5: \
          book/src/step01_list.md must show the whole file: 2 of its lines are missing, first `b`"]
    );
}

#[test]
fn a_rejected_program_and_its_error_that_no_page_shows_whole_are_found() {
    let files = [
        (PAGE, "{{#include ../../tests/rejected/step01_list/a.rs:1}}"),
        ("book/src/b.md", "{{#include ../../tests/rejected/step01_list/b.rs}}"),
        ("tests/rejected/step01_list/a.rs", "fn main() {\n    a();\n}\n"),
        ("tests/rejected/step01_list/b.rs", "fn main() {}\n"),
        ("tests/rejected/step01_list/a.stderr", "error\n"),
    ];
    assert_eq!(
        found(pages::shown_whole, &files),
        [
            "tests/rejected/step01_list/a.rs:2: a page must show the whole file: \
             2 of its lines are missing, first `a();`",
            "tests/rejected/step01_list/a.stderr:1: a page must show the whole file: \
             1 of its lines are missing, first `error`",
        ]
    );
}

#[test]
fn a_snapshot_that_waits_to_be_accepted_is_found() {
    let waiting = "steps/step01_list/tests/snapshots/story.snap.new";
    assert_eq!(
        found(pages::shown_whole, &[(PAGE, ""), (waiting, "a")]),
        [format!(
            "{waiting}:1: a snapshot that nobody has accepted: accept it, or mend the program"
        )]
    );
}
