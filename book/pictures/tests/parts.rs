use pictures::drawing;

use crate::{all, picture, scene, strip};

/// A line with so many events.
fn log(events: usize, consumers: &str) -> String {
    let events: String = (0..events).map(|event| format!("{event} ")).collect();
    format!("P -> [ {events}] -> {consumers}")
}

/// The values of an attribute of all elements that begin like this.
pub(crate) fn values(svg: &str, element: &str, attribute: &str) -> Vec<f32> {
    let value = |part: &str| {
        let start = format!(" {attribute}=\"");
        part.split_once(&start)?.1.split_once('"')?.0.parse().ok()
    };
    all(svg, element, "/>").into_iter().filter_map(value).collect()
}

pub(crate) fn images(html: &str) -> Vec<&str> {
    all(html, "<svg", "</svg>")
}

#[test]
fn a_short_log_has_one_form_and_a_long_one_two() {
    assert_eq!(images(&picture(4, &log(6, "C(0)"))).len(), 1);
    let html = picture(4, &log(7, "C(0)"));
    let [wide, narrow] = images(&html)[..] else { panic!("{html}") };
    assert!(wide.starts_with(" class=\"wide\""), "{wide}");
    assert!(narrow.starts_with(" class=\"narrow\""), "{narrow}");
    // The free place of the narrow form is the first of the second row.
    assert!(narrow.contains("<rect class=\"free\" x=\"67\""), "{narrow}");
}

#[test]
fn no_form_is_wider_than_its_page_and_nothing_sticks_out() {
    let consumers = "C1(0), C2(0), C3(1), C4(200), C5(203), C6(999)";
    for events in [0, 1, 6, 7, 21, 22, 40, 200] {
        let html = picture(4, &log(events, consumers));
        for (image, limit) in images(&html).into_iter().zip([700.0, 346.0]) {
            let width = values(&format!("<svg{image}/>"), "<svg", "width")[0];
            assert!(width <= limit, "{width}");
            let left = values(image, "<rect", "x");
            let widths = values(image, "<rect", "width");
            assert_eq!(left.len(), widths.len());
            for (left, box_width) in left.into_iter().zip(widths) {
                assert!(left >= 0.0 && left + box_width < width, "{image}");
            }
        }
    }
}

#[test]
fn places_far_past_the_end_are_left_out() {
    let html = picture(4, &log(2, "C(3), D(90)"));
    let numbers = all(images(&html)[0], "<text class=\"number\"", "</text>");
    // The dots have a place of their own among the digits.
    assert!(numbers[0].ends_with(">0123…90"), "{numbers:?}");
    assert_eq!(html.matches("class=\"empty\"").count(), 3);
}

#[test]
fn consumers_at_one_place_stand_together_and_at_others_apart() {
    let html = picture(4, "P -> [ 0 1 ] -> C1(0), C2(0), C3(1)");
    assert_eq!(html.matches("class=\"pointer\"").count(), 2);
    assert_eq!(html.matches(">next 0</text>").count(), 1);
    let lower = images(&html)[0].matches("class=\"way\"").count();
    assert_eq!(lower, 1, "there is no room for C3 beside C1 and C2");
}

#[test]
fn a_disc_is_at_what_was_read_and_a_triangle_at_what_will_be() {
    let read = picture(2, "P -> [ 0 ] -> C(0)");
    assert!(read.contains("<circle class=\"pointer\""), "{read}");
    let next = picture(4, "P -> [ 0 ] -> C(0)");
    assert!(next.contains("<path class=\"pointer\""), "{next}");
    let nothing = picture(2, "P -> [ 0 ] -> C(-)");
    assert!(!nothing.contains("class=\"pointer\""), "{nothing}");
}

#[test]
fn all_frames_of_a_strip_have_one_scale() {
    let story = [log(2, "C(0)"), log(20, "C(0)"), log(3, "C(0)")];
    let html = strip(4, &story.join("\n"));
    let widths = values(&html.replace("><", "/><"), "<svg", "width");
    assert_eq!(widths.len(), 6);
    assert!(widths.chunks(2).all(|pair| *pair == widths[..2]), "{widths:?}");
}

#[test]
fn a_drawing_by_itself_has_one_scale_whatever_the_log_holds() {
    let size = |events| {
        let html = drawing(&scene(4, &log(events, "C(0)")), None);
        let svg = html.replace("><", "/><");
        [values(&svg, "<svg", "width"), values(&svg, "<svg", "height")]
    };
    assert_eq!(size(0)[0], [696.0, 346.0]);
    assert_eq!(size(0), size(6));
    assert_eq!(size(0)[0], size(40)[0]);
}

#[test]
fn a_number_of_two_digits_has_its_middle_where_one_of_one_digit_has() {
    let html = picture(4, "P -> [ 0 12 ] -> C(0)");
    assert!(html.contains("class=\"event\" x=\"84 120 128\""), "{html}");
    let html = picture(6, "P -> ( 0-9 ) [ 0 ] -> C(10)");
    assert!(
        html.contains("class=\"number\" x=\"80.5 87.5 120.5 127.5\""),
        "{html}"
    );
}

#[test]
fn a_name_of_several_letters_is_no_number_and_stands_whole() {
    let html = picture(4, "P -> [ cod 0 12 ] -> C(0)");
    assert!(html.contains(">cod</text>"), "{html}");
    assert!(html.contains(">012</text>"), "{html}");
}
