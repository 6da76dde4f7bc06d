use super::found;

const OLD: (&str, &str) = ("book/src/step01_list.md", "# List");
const PAGE: &str = "book/src/step02_consumer.md";

/// What is found in a tree of two steps, of which the second has a page of this text and, if need be, a neighbour of
/// the same number whose manifest this is.
fn second_page(text: &str, neighbour: &str) -> Vec<String> {
    let files = [
        OLD,
        (PAGE, text),
        ("steps/step01_list/Cargo.toml", ""),
        ("steps/step02_consumer/Cargo.toml", ""),
        ("steps/step02_neighbour/Cargo.toml", neighbour),
    ];
    found(pages::what_changed, &files)
}

const NEEDS: &str = "[dependencies]\nstep02_consumer = { path = \"\" }\n";
const NEEDS_ANOTHER: &str = "[dependencies]\nstep01_list = { path = \"\" }\n";

const MISSING: &str = "book/src/step02_consumer.md:1: `## What changed` with `<!-- changes since stepNN_name -->` is missing: \
     only a step that another of its number depends on is new as a whole";

#[test]
fn a_page_that_says_what_changed_is_right() {
    let text =
        "# C\n\n## What changed\n\n<!-- changes since step01_list -->\n\n## End\n";
    assert_eq!(second_page(text, ""), [""; 0]);
    assert_eq!(second_page(text, NEEDS), [""; 0]);
}

#[test]
fn a_page_that_does_not_say_what_changed_is_found() {
    assert_eq!(second_page("# C\n\n## End\n", ""), [MISSING]);
}

#[test]
fn a_page_whose_step_another_of_its_number_depends_on_may_be_new_as_a_whole() {
    assert_eq!(second_page("# C\n", NEEDS), [""; 0]);
    assert_eq!(second_page("# C\n", NEEDS_ANOTHER), [MISSING]);
}

#[test]
fn a_section_without_its_comment_is_found() {
    for neighbour in ["", NEEDS] {
        assert_eq!(
            second_page("# C\n\n## What changed\n\nMuch.\n", neighbour),
            [
                "book/src/step02_consumer.md:3: there is no `<!-- changes since stepNN_name -->` here: \
              without one, there is no such section"
            ]
        );
    }
}

#[test]
fn a_comment_outside_of_its_section_is_found() {
    let comment = "<!-- changes since step01_list -->\n";
    let outside = [
        format!("\n\n{comment}"),
        format!("\n\n{comment}\n## What changed\n"),
        format!("## What changed\n## End\n{comment}"),
    ];
    for text in outside {
        assert_eq!(
            second_page(&text, ""),
            ["book/src/step02_consumer.md:3: this belongs under `## What changed`"]
        );
    }
}
