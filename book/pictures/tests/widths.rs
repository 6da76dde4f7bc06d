use crate::parts::{images, values};
use crate::{all, frames};

/// The widths of the cells of each row.
fn cells(rows: &str) -> Vec<String> {
    let html = frames(8, rows);
    let cells = all(&html, "<path class=\"cells\" d=\"", "v").into_iter();
    cells.filter_map(|cell| Some(cell.split_once('h')?.1.to_string())).collect()
}

#[test]
fn cells_are_as_wide_as_the_widest_event_of_their_topic() {
    assert_eq!(
        cells("a-0: -> [ 1 ] ->\na-1: -> [ user-12 ] ->\nb: -> [ 1 ] ->"),
        ["72", "72", "40"]
    );
    assert_eq!(cells("a: -> [ 1 ] ->\na-b: -> [ user-12 ] ->"), ["40", "72"]);
}

#[test]
fn an_event_that_is_too_long_is_cut_in_the_picture_and_said_whole() {
    let long = "x".repeat(99);
    let html = frames(7, &format!("a: -> [ {long} ] ->"));
    assert!(html.contains(&format!(">{}…</text>", "x".repeat(30))), "{html}");
    assert!(html.contains(&format!("1 event, {long}, at")), "{html}");
}

#[test]
fn no_form_of_several_rows_is_wider_than_its_page_and_no_box_sticks_out() {
    let names = "a_consumer_with_a_long_name";
    let events = ["", "7", "user-12=plaice a b c d e f g h i j k l m n"];
    for (events, label) in events.iter().flat_map(|it| [(it, "a"), (it, names)]) {
        let consumers =
            format!("C(0), {names}(0), {names}2(0), {names}3(1), D(99)");
        let rows =
            format!("{label}: P -> [ {events} ] -> {consumers}\nb: P -> [ 0 ] ->");
        let html = frames(7, &rows);
        for (image, limit) in images(&html).into_iter().zip([700.0, 346.0]) {
            let width = values(&format!("<svg{image}/>"), "<svg", "width")[0];
            assert!(width <= limit, "{width}");
            let left = values(image, "<rect", "x");
            for (left, box_width) in
                left.iter().zip(values(image, "<rect", "width"))
            {
                assert!(*left >= 0.0 && left + box_width <= width, "{image}");
            }
        }
    }
}
