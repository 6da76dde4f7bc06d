use crate::{all, frames, last_said, picture, refusal};

const COMPACTED: &str = "P -> [ 3:K1=V4 4:K3=V5 6:K4=V7 8:K5=V9 | 9:K2=V10 10:K6=V11 11: ] -> C(0), D(5), E(6)";

#[test]
fn the_words_say_which_offsets_are_gone_and_which_segment_is_active() {
    assert_eq!(
        last_said(11, COMPACTED),
        "Producer P appends to a log of 6 events: K1=V4 at 3, K3=V5 at 4, K4=V7 at 6, K5=V9 at 8, K2=V10 at 9, \
         K6=V11 at 10. The next free offset is 11. Offsets 0 to 2, 5 and 7 are gone. \
         It has 2 segments; the active one begins at offset 9. \
         Consumer C reads offset 0 next, which is gone: the next event is at 3. \
         Consumer D reads offset 5 next, which is gone: the next event is at 6. \
         Consumer E reads offset 6 next, which holds K4=V7."
    );
    let said = last_said(11, "P -> ( 0-2 ) [ 3:a | 6: ] -> C(4), D(1)");
    assert!(said.contains("Offsets 4 to 5 are gone. It has 2 segments; the active one begins at offset 6."), "{said}");
    assert!(
        said.contains("offset 4 next, which is gone: the next free one is 6."),
        "{said}"
    );
    assert!(
        said.contains("offset 1 next, which is out of range: the log starts at 3."),
        "{said}"
    );
}

#[test]
fn a_gap_is_narrow_and_whoever_is_in_it_points_at_it() {
    let html = picture(11, "P -> [ 1:a 3:b ] -> C(0), D(2), E(3)");
    assert_eq!(
        all(&html, "<path class=\"cells\" d=\"", "v"),
        ["M90 40h40", "M156 40h40"]
    );
    let pointers = all(&html, "<path class=\"pointer\" d=\"", "l");
    assert_eq!(pointers, ["M77 96", "M143 96", "M176 96"]);
    assert_eq!(html.matches("<path class=\"gap\"").count(), 2);
    assert!(html.contains(">01234</text>"), "{html}");
}

#[test]
fn a_thick_line_is_before_each_segment_but_the_first() {
    let html = picture(11, "P -> [ 0:a | 1:b | 2: ] -> C(0)");
    assert_eq!(
        all(&html, "<path class=\"border\" d=\"", "\""),
        ["M104 34v48", "M144 34v48"]
    );
    assert!(
        html.contains("<text class=\"start\" x=\"149\" y=\"33\">active</text>"),
        "{html}"
    );
    let plain = picture(11, "P -> [ a | b ] -> C(0)");
    assert_eq!(all(&plain, "<path class=\"border\" d=\"", "\""), ["M104 34v48"]);
}

#[test]
fn a_frame_says_what_was_compacted_away_and_what_is_new() {
    let story = "P -> [ 0:a 1:b | 2:c ] -> C(1)\n\nP -> [ 1:b | 2:c 3:d ] -> C(1)";
    let html = frames(11, story);
    assert!(last_said(11, story).starts_with(
        "New: event d. Compacted away: the event at offset 0. Producer"
    ));
    assert_eq!(html.matches("<path class=\"gap new\"").count(), 1);
    let from_plain = "P -> [ a b c d ] -> C(1)\n\nP -> [ 0:a 3:d ] -> C(1)";
    assert!(
        last_said(11, from_plain)
            .starts_with("Compacted away: the events at offsets 1 to 2. Producer")
    );
    let archived = "P -> [ 0:a 1:b 2:c ] -> C(1)\n\nP -> ( 0-0 ) [ 2:c ] -> C(1)";
    assert!(
        last_said(11, &archived.replace("[ 2:c ]", "[ 2:c 3: ]"))
            .starts_with("Moved from the log to the archive: event a. Compacted away: the event at offset 1.")
    );
}

#[test]
fn a_frame_of_another_log_has_no_changes() {
    for after in ["[ 0:x 2:c 5: ]", "[ 0:a 1:b 2:c 5: ]", "[ 0:a 2:c ]", "[ 7:a ]"]
    {
        let story =
            format!("P -> [ 0:a 2:c | 5: ] -> C(1)\n\nP -> {after} -> C(1)");
        assert!(last_said(11, &story).starts_with("Producer"), "{after}");
    }
}

#[test]
fn offsets_that_make_no_sense_are_refused_with_what_was_expected() {
    for (events, expected) in [
        ("3:a b ]", "an event with its offset, as the others at `b ] -> C(0)`"),
        ("a 3:b ]", "an event without an offset, as the others at `3:b ] -> C(0)`"),
        ("3:a 3:b ]", "an offset of 4 or more at `3:b ] -> C(0)`"),
        ("3:a 2: ]", "an offset of 4 or more at `2: ] -> C(0)`"),
        ("3:a 9: 10:b ]", "`]` behind the log end at `10:b ] -> C(0)`"),
        ("99999999999:a ]", "a number at `99999999999:a ] -> C(0)`"),
        (
            "| a ]",
            "an event: a segment has one before its border at `| a ] -> C(0)`",
        ),
        (
            "a | | b ]",
            "an event: a segment has one before its border at `| b ] -> C(0)`",
        ),
    ] {
        let line = format!("P -> [ {events} -> C(0)");
        assert_eq!(refusal(11, &line), format!("expected {expected}"));
    }
    let archived = refusal(11, "P -> ( 0-9 ) [ 9:a ] -> C(0)");
    assert_eq!(archived, "expected an offset of 10 or more at `9:a ] -> C(0)`");
}

#[test]
fn offsets_and_borders_are_no_part_of_an_earlier_step() {
    for (events, expected) in [
        ("0:a", "without offsets"),
        ("0:", "without offsets"),
        ("a | b", "without borders"),
    ] {
        let line = format!("P -> [ {events} ] -> C(0)");
        let expected = format!("expected events {expected}: so it is in this step");
        assert_eq!(refusal(10, &line), expected);
        assert_eq!(refusal(11, &line), "");
    }
}
