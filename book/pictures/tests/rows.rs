use crate::{all, frames, last_said, of_rows, refusal, scene};

/// The words of the last frame, for each row.
fn rows_said(story: &str) -> Vec<String> {
    let said = last_said(8, story);
    said.split("Row ").skip(1).map(|row| row.trim_end().to_string()).collect()
}

#[test]
fn each_row_has_its_label_above_its_own_cells() {
    let html =
        frames(7, "  orders: P -> [ cod=2 ] -> C(1)\nreceipts:   P -> [ ] -> C(0)");
    let labels = all(&html, "<text class=\"label\" x=\"0\" ", "</text>");
    assert_eq!(labels, ["y=\"16\">orders", "y=\"188\">receipts"]);
    let free = all(&html, "<rect class=\"free\" ", " width");
    assert_eq!(free, ["x=\"122\" y=\"49\"", "x=\"67\" y=\"221\""]);
}

#[test]
fn the_words_say_each_row_and_who_reads_several() {
    let rows = "orders: P -> [ cod=2 ] -> C1(1), C2(0)\n__receipts.v-1: -> ( 0-9 ) [ a b ] -> C1(10)";
    assert_eq!(
        last_said(7, rows),
        "Row orders. Producer P appends to a log of 1 event, cod=2, at offset 0. The next free offset is 1. \
         Consumer C1 reads offset 1 next, the next free one. Consumer C2 reads offset 0 next, which holds cod=2. \
         Row __receipts.v-1. It is a log of 2 events, from offset 10 on: a b. The next free offset is 12. \
         Offsets 0 to 9 are in the archive. Consumer C1 reads offset 10 next, which holds a. \
         C1 reads orders and __receipts.v-1, with a place of its own in each."
    );
    let two = "a: -> [ ] -> C(0), D(0)\nb: -> [ ] -> D(0), C(0)";
    assert!(
        last_said(7, two)
            .ends_with("C and D read a and b, with places of their own in each.")
    );
}

#[test]
fn a_row_may_be_without_producers_and_without_consumers() {
    let html = frames(7, "a: -> [ x ] ->");
    assert!(
        !html.contains("class=\"producer\"") && !html.contains("class=\"line\"")
    );
    assert!(!html.contains("class=\"consumer"), "{html}");
    assert_eq!(
        refusal(7, "-> [ x ] -> C(0)"),
        "expected the name of a producer at `-> [ x ] -> C(0)`"
    );
    assert_eq!(
        refusal(7, "P -> [ x ] ->"),
        "expected the name of a consumer at its end"
    );
    assert_eq!(
        refusal(7, "a: P -> [ x ] -> C(0),"),
        "expected the name of a consumer at its end"
    );
}

#[test]
fn what_changed_is_marked_in_its_row() {
    let before = "a: P -> [ 0 ] -> C(0)\nb: P -> [ 0 ] -> C(0)";
    let rows = rows_said(&format!(
        "{before}\n\na: P -> [ 0 ] -> C(0)\nb: P -> [ 0 1 ] -> C(1), D(0)"
    ));
    assert!(rows[0].starts_with("a. Nothing has changed. Producer P"), "{rows:?}");
    assert!(
        rows[1].starts_with(
            "b. New: event 1. C has moved on from 0. D is new here. Producer"
        ),
        "{rows:?}"
    );
    let html = frames(
        7,
        &format!("{before}\n\nb: P -> [ 0 1 ] -> C(0)\na: P -> [ 0 ] -> C(0)"),
    );
    assert_eq!(all(&html, "<path class=\"new\" d=\"", "h"), ["M104 46"]);
}

#[test]
fn a_row_is_new_beside_one_that_was_there() {
    let story = "a: P -> [ 0 ] -> C(0)\n\na: P -> [ 0 ] ->\nb: P -> [ 7 ] -> C(0)";
    let rows = rows_said(story);
    assert!(
        rows[0].starts_with("a. C does not read it any more. Producer"),
        "{rows:?}"
    );
    assert!(rows[1].starts_with("b. This row is new. Producer"), "{rows:?}");
    assert!(frames(7, story).contains(">new</text>"));
    let other = "a: P -> [ 0 ] -> C(0)\n\nb: P -> [ 7 ] -> C(0)";
    assert!(rows_said(other)[0].starts_with("b. Producer"));
    let back = "a: P -> [ 0 ] -> C(0)\nb: P -> [ 7 ] ->\n\na: P -> [ 0 ] ->\n\na: P -> [ 0 ] ->\nb: P -> [ 7 8 ] ->";
    assert!(rows_said(back)[1].starts_with("b. New: event 8. Producer"));
}

#[test]
fn a_picture_has_each_label_once() {
    let mut rows = of_rows(7, "a: P -> [ ] -> C(0)\nb: P -> [ ] -> C(0)");
    assert_eq!(
        rows.join(scene(7, "a: P -> [ ] -> C(0)")).unwrap_err(),
        "expected a label other than `a`, which the picture has: another line parts two pictures"
    );
}

#[test]
fn a_label_is_a_name_as_topics_have() {
    for label in ["or/ders", "ä", "", "a b"] {
        let line = format!("{label}: P -> [ ] -> C(0)");
        let expected =
            "expected a label of letters, digits, `.`, `_` and `-`, then `:` at";
        assert_eq!(refusal(7, &line), format!("{expected} `{line}`"));
    }
    let line = "orders: P -> [ ] -> C";
    assert_eq!(
        refusal(6, &line.replace("-> C", "-> C(0)")),
        "expected no label: so it is in this step"
    );
}
