use crate::{all, frames, last_said, refusal};

/// What is said of the consumers of a log of four events.
fn said(consumers: &str) -> String {
    let said = last_said(9, &format!("P -> [ 0 1 2 3 ] -> {consumers}"));
    let (_, said) = said.split_once("The next free offset is 4. ").unwrap();
    said.to_string()
}

/// What the second of two frames says first.
fn changes(before: &str, after: &str) -> String {
    let line = |consumer| format!("P -> [ 0 1 2 3 ] -> {consumer}");
    let said = last_said(9, &format!("{}\n\n{}", line(before), line(after)));
    said.split_once(" Producer P").unwrap().0.to_string()
}

#[test]
fn the_words_say_what_is_committed() {
    let reads = "Consumer C reads offset 2 next, which holds 2";
    assert_eq!(said("C(2)"), format!("{reads}."));
    assert_eq!(said("C(2|1)"), format!("{reads}; it has committed 1."));
    assert_eq!(said("C(2|2)"), format!("{reads}; it has committed 2, too."));
    assert_eq!(said("C(2|-)"), format!("{reads}; it has committed nothing."));
    assert_eq!(said("C(-|2)"), "Consumer C has no position; it has committed 2.");
    assert_eq!(
        said("C(-|-)"),
        "Consumer C has no position; it has committed nothing."
    );
}

#[test]
fn a_flag_is_at_what_is_committed() {
    let flags = |consumers: &str| {
        let html = frames(9, &format!("P -> [ 0 1 2 3 ] -> {consumers}"));
        let pointers = all(&html, "<path class=\"pointer\" d=\"", "\"");
        pointers.into_iter().map(String::from).collect::<Vec<_>>()
    };
    let (position, flag) = ("M164 96l5 8h-10z", "v-12h9l-2 3 2 3h-7v6z");
    assert_eq!(flags("C(2)"), [position]);
    assert_eq!(flags("C(2|-)"), [position]);
    assert_eq!(flags("C(2|0)"), [format!("M83 106{flag}"), position.to_string()]);
    assert_eq!(flags("C(2|2)"), [position.to_string(), format!("M171 106{flag}")]);
    assert_eq!(flags("C(-|2)"), [format!("M163 106{flag}")]);
    assert_eq!(
        flags("C(2), D(3|2)")[1],
        format!("M171 106{flag}"),
        "beside the triangle"
    );
    assert!(flags("C(-|-)").is_empty());
}

#[test]
fn the_picture_says_where_the_numbers_are() {
    let labels = |consumers: &str| {
        let html = frames(9, &format!("P -> [ 0 1 2 3 ] -> {consumers}"));
        let texts = all(&html, "<text class=\"place", "</text>").into_iter();
        texts
            .map(|text| text.split_once('>').unwrap().1.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(labels("C(2|0)"), ["committed 0", "next 2"]);
    assert_eq!(labels("C(2|2)"), ["next 2", "committed 2"]);
    assert_eq!(labels("C(2|-)"), ["next 2", "none committed"]);
    assert_eq!(labels("C(-|2)"), ["committed 2", "no position"]);
    assert_eq!(labels("C(-|-)"), ["no position", "none committed"]);
    assert_eq!(labels("C(9|9)"), ["next 9", "out of range", "committed 9"]);
}

#[test]
fn a_frame_says_what_became_of_a_commit() {
    for (before, after, expected) in [
        ("C(2|1)", "C(2|1)", "Nothing has changed."),
        ("C(2|1)", "C(3|1)", "C has moved on from 2."),
        ("C(2|-)", "C(2|2)", "C has committed 2."),
        ("C(2|1)", "C(2|2)", "The committed offset of C has moved on from 1 to 2."),
        (
            "C(3|3)",
            "C(3|1)",
            "The committed offset of C has moved back from 3 to 1.",
        ),
        ("C(2|1)", "C(-|1)", "C has lost its position."),
        ("C(-|1)", "C(1|1)", "C has started at 1."),
        ("C(2)", "C(2|-)", "C has nothing committed any more."),
    ] {
        assert_eq!(changes(before, after), expected, "{before} {after}");
    }
}

#[test]
fn a_commit_is_no_part_of_an_earlier_step() {
    let so = "without a committed offset: so it is in this step";
    for step in 4..9 {
        assert_eq!(
            refusal(step, "P -> [ ] -> C(0|0)"),
            format!("expected `C` {so}")
        );
    }
    assert_eq!(
        refusal(9, "P -> [ ] -> C(-)"),
        "expected `C(3)`, with its position: so it is in this step"
    );
    assert_eq!(refusal(9, "P -> [ ] -> C(0|x)"), "expected a number at `x)`");
    assert_eq!(refusal(9, "P -> [ ] -> C(0|1"), "expected `)` at its end");
}
