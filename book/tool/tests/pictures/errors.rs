use super::page;
use crate::rendered::rendered;

/// What is wrong with a page that shows these lines under this label.
fn finding(step: &str, label: &str, lines: &str) -> String {
    let error = page(step, label, lines).unwrap_err();
    let head = "the book asks for what does not exist\nbook/src/page.md:";
    error.strip_prefix(head).unwrap().to_string()
}

/// Why a line of `step` is no picture.
fn reason(step: &str, line: &str) -> String {
    let finding = finding(step, "text,picture", line);
    let story = format!("steps/{step}/tests/snapshots/story.snap");
    let head = format!("4: `{line}`, line 4 of `{story}`, is no picture: ");
    let reason = finding.strip_prefix(&head);
    reason.unwrap_or_else(|| panic!("{finding}")).to_string()
}

#[test]
fn a_line_that_does_not_parse_says_what_was_expected_and_where() {
    for (line, expected) in [
        ("-> [ ] -> C", "the name of a producer at `-> [ ] -> C`"),
        ("P, -> [ ] -> C", "the name of a producer at `-> [ ] -> C`"),
        ("P Q -> [ ] -> C", "`->` at `Q -> [ ] -> C`"),
        ("P -> 0 1 ] -> C", "`[` at `0 1 ] -> C`"),
        ("P ->", "`[` at its end"),
        ("P -> [ 0 1 -> C", "an event or `]` at `-> C`"),
        ("P -> [ 0 1", "an event or `]` at its end"),
        ("P -> [ 0 ] C", "`->` at `C`"),
        ("P -> [ 0 ] ->", "the name of a consumer at its end"),
        ("P -> [ 0 ] -> C,", "the name of a consumer at its end"),
        ("P -> [ 0 ] -> C(x)", "a number at `x)`"),
        ("P -> [ 0 ] -> C(99999999999)", "a number at `99999999999)`"),
        ("P -> [ 0 ] -> C(1", "`)` at its end"),
        ("P -> [ 0 ] -> C D", "`,` or the end of the line at `D`"),
        ("P -> ( 9 ) [ 0 ] -> C", "`-` at `) [ 0 ] -> C`"),
        ("P -> ( 3-2 ) [ 0 ] -> C", "3 or more at `2 ) [ 0 ] -> C`"),
        ("P -> ( 0-2 [ 0 ] -> C", "`)` at `[ 0 ] -> C`"),
    ] {
        assert_eq!(reason("step01_a", line), format!("expected {expected}"));
    }
}

#[test]
fn a_line_in_the_notation_of_another_step_is_refused() {
    let so = ": so it is in this step";
    for (step, line, expected) in [
        ("step01_a", "P -> [ ] -> C(0)", "`C` without a number"),
        ("step03_a", "P -> [ ] -> C", "`C(2)`, or `C(-)` when it has read nothing"),
        ("step04_a", "P -> [ ] -> C(-)", "`C(3)`, with its position"),
    ] {
        assert_eq!(reason(step, line), format!("expected {expected}{so}"));
    }
    assert_eq!(
        reason("step05_a", "P -> ( 0-1 ) [ ] -> C(0)"),
        "expected no archive: this step has none"
    );
}

#[test]
fn the_line_of_the_story_that_is_wrong_is_named() {
    let story = "P -> [ ] -> C\nand\nP -> [ -> C";
    assert_eq!(
        finding("step01_a", "text,strip", story),
        "4: `P -> [ -> C`, line 6 of `steps/step01_a/tests/snapshots/story.snap`, is no picture: \
         expected an event or `]` at `-> C`"
    );
}

#[test]
fn a_row_that_its_picture_has_already_is_named() {
    let row = "a: P -> [ ] -> C(0)";
    let story = format!("{row}\nb: P -> [ ] ->\n{row}");
    assert_eq!(
        finding("step07_a", "text,picture", &story),
        format!(
            "4: `{row}`, line 6 of `steps/step07_a/tests/snapshots/story.snap`, is no picture: \
             expected a label other than `a`, which the picture has: another line parts two pictures"
        )
    );
}

#[test]
fn a_sign_of_a_later_step_is_refused() {
    let so = ": so it is in this step";
    for (step, line, expected) in [
        ("step06_a", "a: P -> [ ] -> C(0)", "no label"),
        ("step08_a", "a: P -> [ ] -> C(0|0)", "`C` without a committed offset"),
        ("step09_a", "a: P -> [ ] -> C@1(0|0)", "`C` without a generation"),
        ("step10_a", "a: P -> [ 0: ] -> C@1(0|0)", "events without offsets"),
    ] {
        assert_eq!(reason(step, line), format!("expected {expected}{so}"));
    }
    assert!(page("step11_a", "text,picture", "a: P -> [ 0: ] -> C@1(0|0)").is_ok());
}

#[test]
fn too_few_or_too_many_pictures_are_found_at_their_block() {
    let none = "3: no line here is a picture such as `P -> [ 0 1 ] -> C`";
    assert_eq!(finding("step01_a", "text,picture", "P [ ] C"), none);
    assert_eq!(finding("step01_a", "text,strip", "P [ ] C"), none);
    let line = "P -> [ ] -> C";
    assert_eq!(
        finding("step01_a", "text,picture", &format!("{line}\n{line}")),
        "3: a picture is drawn from one line, or rows right below each other: label a story `strip`"
    );
    assert_eq!(
        finding("step01_a", "text,strip", line),
        "3: a strip has two pictures or more: label one `picture`"
    );
}

#[test]
fn only_included_output_of_a_step_becomes_a_picture() {
    let files = [
        ("steps/step01_a/a.snap", "P -> [ ] -> C\n"),
        ("other/a.snap", "P -> [ ] -> C\n"),
    ];
    let include = "{{#include ../../steps/step01_a/a.snap}}";
    let outside = "{{#include ../../other/a.snap}}";
    for (text, expected) in [
        (
            format!("```rust,picture\n{include}\n```"),
            "1: only output becomes a picture: label it `text` first",
        ),
        (
            format!("- a\n\n  ```text,strip\n  {include}\n  ```"),
            "3: a picture cannot stand in a list or a quotation",
        ),
        (
            "```text,picture\nP -> [ ] -> C\n```".to_string(),
            "1: a picture is drawn from output that is included",
        ),
        (
            format!("```text,picture\n{include}\nP\n```"),
            "1: a picture is drawn from output that is included",
        ),
        (
            format!("```text,picture\n{outside}\n```"),
            "2: `P -> [ ] -> C`, line 1 of `other/a.snap`, is no picture: only a step says what its numbers mean",
        ),
    ] {
        let error = rendered(&files, "page", &text, None).unwrap_err();
        let message = error.to_string();
        let expected = format!("book/src/page.md:{expected}");
        assert!(message.ends_with(&expected), "{message}\n{expected}");
    }
}
