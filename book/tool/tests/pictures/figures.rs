use super::{all, page, picture, strip};
use crate::rendered::rendered;
use crate::snapshot::snapshot;

#[test]
fn a_picture_stands_before_its_output_which_stays() {
    snapshot("picture", &picture("step04_a", "P1, P2 -> [ 0 a ] -> C1(1), C2(1)"));
}

#[test]
fn a_strip_stands_after_its_output_which_stays() {
    let story = "  C reads 0\nP -> [ 0 ] -> C(0)\n\nP does not wait:\nP -> [ 0 1 2 3 4 5 6 ] -> C(0)\n  done";
    snapshot("strip", &strip("step02_a", story));
}

#[test]
fn a_log_in_all_its_parts_is_drawn() {
    let story = "P -> [ 0 1 2 3 ] -> C(1)\nP -> ( 0-1 ) [ 2 3 4 ] -> C(1), D(9)";
    snapshot("parts", &strip("step06_a", story));
    let story = "P -> [ 0 1 2 3 ] -> C(1)\nP -> [ 2 3 4 ] -> C(2)";
    snapshot("dropped", &strip("step05_a", story));
}

#[test]
fn rows_right_below_each_other_are_one_picture() {
    let rows = "  a: P -> [ cod=2 ] -> C(1)\nb-0: P -> ( 0-9 ) [ x ] -> C(10)";
    snapshot("rows", &picture("step07_a", rows));
    let story = format!("One:\n{rows}\nTwo:\n{rows}\n\n{rows}\nP -> [ ] -> C(0)\n");
    let html = strip("step07_a", &story);
    assert_eq!(all(&html, "<li class=\"frame\">", "</li>").len(), 4);
}

#[test]
fn commits_generations_gaps_and_segments_are_drawn() {
    let story = "a-0: P -> [ 0:k=1 1:j=2 2:k=3 | 3:l=4 4: ] -> C@1(3|1), D@2(-|1)\na-1: -> [ 0: ] ->\n\n\
                 a-0: P -> [ 1:j=2 2:k=3 | 3:l=4 4:l=∅ ] -> C@1(0|-), D@2(1|1)\na-1: -> [ 0: ] ->\na-2: -> [ ] -> D@2(0)";
    snapshot("signs", &strip("step11_a", story));
}

#[test]
fn lines_around_a_picture_stay_in_its_output_alone() {
    let html = picture("step01_a", "Now:\nP -> [ 0 ] -> C\n  done");
    assert_eq!(all(&html, "<p>", "</p>"), [""; 0]);
    assert_eq!(all(&html, "<svg", ">").len(), 1);
}

#[test]
fn other_output_is_not_drawn() {
    let html = page("step01_a", "text", "P -> nonsense").unwrap();
    assert!(html.contains("P -&gt; nonsense") && !html.contains("<svg"), "{html}");
}

#[test]
fn a_block_of_two_includes_is_one_story() {
    let snap = "steps/step01_a/tests/a.snap";
    let text = "```text,strip\n{{#include ../../steps/step01_a/tests/a.snap:1}}\n\
                {{#include ../../steps/step01_a/tests/a.snap:3}}\n```\n";
    let files = [(snap, "P -> [ ] -> C\nP -> nonsense\nP -> [ 0 ] -> C\n")];
    let html = rendered(&files, "page", text, None).unwrap();
    assert_eq!(all(&html, "<li class=\"frame\">", "</li>").len(), 2);
}

#[test]
fn a_picture_and_a_listing_beside_each_other_keep_their_places() {
    let files = [
        ("steps/step01_a/tests/a.snap", "---\nsource: a\n---\nP -> [ ] -> C\n"),
        ("steps/step01_a/src/lib.rs", "mod log;\n"),
    ];
    let text = "```rust,ignore\n{{#include ../../steps/step01_a/src/lib.rs}}\n```\n\
                ```text,picture\n{{#include ../../steps/step01_a/tests/a.snap:4:}}\n```\n";
    let html = rendered(&files, "page", text, None).unwrap();
    let places =
        ["class=\"listing\"", "mod log;", "class=\"picture\"", "terminal-output"]
            .map(|part| html.find(part).unwrap());
    assert!(places.is_sorted(), "{html}");
}
