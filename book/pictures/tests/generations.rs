use crate::{all, frames, last_said, refusal};

const TWO: &str = "a: P -> [ 0 1 2 ] -> C1@1(1|1)\nb: P -> [ 0 ] -> C2@2(1|1)";

#[test]
fn a_member_is_named_with_its_generation() {
    let html = frames(10, "a: P -> [ 0 ] -> C1@12(0)");
    assert!(html.contains(">C1@12</text>"), "{html}");
    assert!(html.contains(
        "Member C1 of generation 12 reads offset 0 next, which holds 0."
    ));
}

#[test]
fn a_member_of_an_older_generation_than_any_of_the_picture_is_a_zombie() {
    let html = frames(10, TWO);
    assert_eq!(html.matches(">zombie</text>").count(), 1);
    let dashed = all(&html, "<rect class=\"consumer dashed\"", "/>");
    assert_eq!(dashed.len(), 1);
    let said = last_said(10, TWO);
    assert!(
        said.contains(
            "Member C1 of the old generation 1, a zombie, reads offset 1 next"
        ),
        "{said}"
    );
    assert!(said.contains("Member C2 of generation 2 reads"), "{said}");
    let html = frames(10, &TWO.replace("@1", "@2"));
    assert!(!html.contains("zombie") && !html.contains("dashed"), "{html}");
}

#[test]
fn a_member_that_is_in_a_new_generation_is_the_same() {
    let story = "a: -> [ 0 ] -> C@1(0)\n\na: -> [ 0 ] -> C@2(0)";
    assert!(
        last_said(10, story)
            .starts_with("Row a. C is of generation 2 now. It is a log")
    );
}

#[test]
fn a_member_beside_the_one_of_its_name_is_new() {
    let both = "a: -> [ 0 ] -> C@1(0)\n\na: -> [ 0 ] -> C@1(0), C@2(1)";
    let said = last_said(10, both);
    assert!(!said.contains("is of generation 2 now"), "{said}");
    assert!(!said.contains("moved"), "{said}");
}

#[test]
fn a_generation_is_no_part_of_an_earlier_step() {
    let expected = "expected `C` without a generation: so it is in this step";
    assert_eq!(refusal(9, "P -> [ ] -> C@1(0)"), expected);
    assert_eq!(refusal(1, "P -> [ ] -> C@1"), expected);
    assert_eq!(refusal(10, "P -> [ ] -> C@(0)"), "expected a number at `(0)`");
}
