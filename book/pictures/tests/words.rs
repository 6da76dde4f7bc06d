use crate::{picture, strip, words};

/// What the picture of this line says.
fn said(step: u32, line: &str) -> String {
    words(&picture(step, line)).concat()
}

/// What the last frame of this story says of its changes.
fn changes(step: u32, story: &str) -> String {
    let html = strip(step, story);
    let last = words(&html).pop().unwrap_or_default().to_string();
    let (changes, _) = last.split_once(" Producer P appends").unwrap_or_default();
    changes.to_string()
}

#[test]
fn a_consumer_without_a_note_reads_the_log() {
    assert_eq!(
        said(1, "P -> [ 0 1 ] -> C"),
        "Producer P appends to a log of 2 events, from index 0 on: 0 1. The next free index is 2. Consumer C reads it."
    );
    assert_eq!(
        said(1, "P -> [ ] -> C"),
        "Producer P appends to an empty log. The next free index is 0. Consumer C reads it."
    );
}

#[test]
fn a_note_says_what_was_read_last() {
    for step in [2, 3] {
        assert_eq!(
            said(step, "P1, P2, P3 -> [ 0 a ] -> C(1), D(-)"),
            "Producers P1, P2 and P3 append to a log of 2 events, from index 0 on: 0 a. The next free index is 2. \
             Consumer C has read index 1 last, which holds a. Consumer D has read nothing yet."
        );
    }
}

#[test]
fn a_position_says_what_is_read_next() {
    for step in [4, 5] {
        assert_eq!(
            said(step, "P -> [ 7 ] -> C1(0), C2(1), C3(2)"),
            "Producer P appends to a log of 1 event, 7, at index 0. The next free index is 1. \
             Consumer C1 reads index 0 next, which holds 7. Consumer C2 reads index 1 next, the next free one. \
             Consumer C3 reads index 2 next, past the end: the next free one is 1."
        );
    }
}

#[test]
fn an_offset_counts_what_is_in_the_archive() {
    for step in [6, 12] {
        assert_eq!(
            said(step, "P -> ( 0-9 ) [ 10 11 ] -> C1(5), C2(11)"),
            "Producer P appends to a log of 2 events, from offset 10 on: 10 11. The next free offset is 12. \
             Offsets 0 to 9 are in the archive. \
             Consumer C1 is to read offset 5 next, which is out of range: the log starts at 10. \
             Consumer C2 reads offset 11 next, which holds 11."
        );
    }
}

#[test]
fn a_frame_says_first_what_changed() {
    for (story, expected) in [
        ("P -> [ 0 ] -> C(0)\nP -> [ 0 ] -> C(0)", "Nothing has changed."),
        ("P -> [ 0 ] -> C(0)\nP -> [ 0 1 ] -> C(0)", "New: event 1."),
        ("P -> [ ] -> C(0)\nP -> [ 0 1 ] -> C(0)", "New: events 0 1."),
        ("P -> [ 0 ] -> C(0)\nP -> [ 0 ] -> C(1)", "C has moved on from 0."),
        ("P -> [ 0 ] -> C(1)\nP -> [ 0 ] -> C(0)", "C has moved back from 1."),
        ("P -> [ 0 ] -> C(0)\nP -> [ 0 ] -> C(0), D(0)", "D is new."),
        (
            "P -> [ 0 1 ] -> C(0)\nP -> [ 1 2 ] -> C(0)",
            "New: event 2. Dropped: event 0; the others have moved down by 1 index.",
        ),
        (
            "P -> [ 0 1 2 ] -> C(0)\nP -> [ 2 ] -> C(0)",
            "Dropped: events 0 1; the others have moved down by 2 indexes.",
        ),
    ] {
        assert_eq!(changes(5, story), expected, "{story}");
    }
    let story = "P -> [ 0 1 ] -> C(0)\nP -> ( 0-0 ) [ 1 ] -> C(0)";
    let expected = "Moved from the log to the archive: event 0.";
    assert_eq!(changes(6, story), expected);
    let story = "P -> ( 0-0 ) [ 1 ] -> C(0)\nP -> ( 0-1 ) [ ] -> C(0)";
    let expected = "Moved from the log to the archive: event 1.";
    assert_eq!(changes(6, story), expected);
}

#[test]
fn a_consumer_that_has_read_nothing_after_one_that_has_is_another() {
    let story = "P -> [ 0 ] -> C(-)\nP -> [ 0 ] -> C(0)";
    assert_eq!(changes(2, story), "C has read its first events.");
    let story = "P -> [ 0 ] -> C(0)\nP -> [ 0 ] -> C(-)";
    assert_eq!(changes(2, story), "C is new.");
}

#[test]
fn a_frame_of_another_log_is_compared_with_no_frame() {
    let story = "P -> [ 0 1 ] -> C\nP -> [ ] -> C";
    assert_eq!(changes(1, story), "");
    let story = "P -> [ 0 1 ] -> C\nP -> [ 7 8 ] -> C";
    assert_eq!(changes(1, story), "");
}

#[test]
fn a_frame_is_compared_with_the_latest_that_shows_some_of_its_events() {
    let story = "P -> [ 0 1 ] -> C\nP -> [ ] -> C\nP -> [ 0 1 2 ] -> C";
    assert_eq!(changes(1, story), "New: event 2.");
}
