//! What is shown of a red test that says much.

use crate::checked::checked;

/// The lines that are shown of a test with its words, without what is before them in a line.
fn shown(source: &str) -> Vec<String> {
    let (_, answer) = checked(source, &[]);
    let (_, after) = answer.text.split_once("One is the first number.\n").unwrap();
    let lines = after.lines().take_while(|line| line.starts_with("      "));
    lines.map(|line| line[6..].to_string()).collect()
}

fn lines(word: &str, numbers: std::ops::RangeInclusive<usize>) -> Vec<String> {
    numbers.map(|number| format!("{word} {number}")).collect()
}

#[test]
fn a_panic_is_shown_before_what_was_printed() {
    let panic = ["at src/lib.rs:1:1", "assertion failed", "  left: 1"];
    let head = "It printed 30 lines before that; the last 10:";
    let expected = [&panic[..], &[head]].concat();
    let shown = shown("prints");
    assert_eq!(shown[..4], expected, "{shown:#?}");
    assert_eq!(shown[4..], lines("before", 21..=30));
}

#[test]
fn a_panic_is_shown_after_more_than_is_read() {
    let shown = shown("prints for long");
    assert_eq!(shown[..2], ["at src/lib.rs:1:1", "assertion failed"]);
    assert!(shown[2].starts_with("It printed more than "), "{shown:#?}");
    assert!(shown[2].ends_with(" lines before that; the last 10:"), "{shown:#?}");
    assert_eq!(shown[3..], lines("before", 19991..=20000));
}

#[test]
fn the_first_panic_and_the_last_are_shown() {
    let shown = shown("panics again");
    let panics = [
        "at src/lib.rs:1:1",
        "assertion failed",
        "at tests/claims.rs:2:2",
        "assertion failed",
    ];
    assert_eq!(shown[..4], panics, "{shown:#?}");
    assert_eq!(shown[4..22], lines("last", 1..=18));
    assert_eq!(shown[22..], ["… and 3 more lines"]);
}

#[test]
fn of_a_long_complaint_the_end_is_shown() {
    let shown = shown("complains");
    assert_eq!(shown[0], "It printed 21 lines; the last 20:");
    assert_eq!(shown[1..], lines("word", 2..=21));
}

#[test]
fn of_a_long_snapshot_the_beginning_is_shown() {
    let shown = shown("shows a long snapshot");
    assert_eq!(shown[1..21], lines("+", 1..=20), "{shown:#?}");
    assert_eq!(shown[21..], ["… and 10 more lines"]);
}
