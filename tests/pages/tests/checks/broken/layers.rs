use super::found;

const PAGE: &str = "book/src/step07_topics.md";
const LIB: &str = "steps/step07_topics/src/lib.rs";

const NEEDS: &str = "[dependencies]\nstep06_log = { path = \"../step06_log\" }\n";

/// The files of a tree of two steps, the second of which has a page of this text and is a layer on the first, and whose
/// libraries have the same line.
fn layer(text: &str) -> Vec<(&str, &str)> {
    vec![
        ("steps/step06_log/Cargo.toml", ""),
        ("steps/step06_log/src/lib.rs", "pub fn a() {}\n"),
        ("steps/step07_topics/Cargo.toml", NEEDS),
        (LIB, "pub fn a() {}\npub fn b() {}\n"),
        (PAGE, text),
    ]
}

const WHY: &str = "the step is a layer, for it depends on step06_log";

#[test]
fn a_layer_that_says_what_it_brings_is_right() {
    let text = "# Topics\n\n## What changed\n\n<!-- layer -->\n\n## End\n";
    assert_eq!(found(pages::what_changed, &layer(text)), [""; 0]);
}

#[test]
fn a_layer_that_does_not_say_what_it_brings_is_found() {
    assert_eq!(
        found(pages::what_changed, &layer("# Topics\n")),
        [format!(
            "{PAGE}:1: `## What changed` with `<!-- layer -->` is missing: {WHY}"
        )]
    );
    assert_eq!(
        found(
            pages::what_changed,
            &layer("# Topics\n\n## What changed\n\nMuch.\n")
        ),
        [format!("{PAGE}:3: there is no `<!-- layer -->` here: {WHY}")]
    );
}

#[test]
fn a_layer_that_says_it_in_another_place_is_found() {
    let outside = [
        "\n\n<!-- layer -->\n",
        "\n\n<!-- layer -->\n## What changed\n",
        "## What changed\n## End\n<!-- layer -->\n",
    ];
    for text in outside {
        assert_eq!(
            found(pages::what_changed, &layer(text)),
            [format!("{PAGE}:3: this belongs under `## What changed`")]
        );
    }
}

#[test]
fn a_layer_that_is_compared_with_another_step_is_found() {
    let text = "## What changed\n\n<!-- changes since step06_log -->\n";
    let both = format!("{text}\n<!-- layer -->\n");
    for text in [text, &both] {
        assert_eq!(
            found(pages::what_changed, &layer(text)),
            [format!("{PAGE}:3: {WHY}: write `<!-- layer -->`")]
        );
    }
}

#[test]
fn a_step_that_is_no_layer_and_says_so_is_found() {
    let text =
        "## What changed\n\n<!-- layer -->\n\n<!-- changes since step06_log -->\n";
    let neighbour = "[dependencies]\nstep07_topics = { path = \"\" }\n";
    for manifest in ["", "[dev-dependencies]\nstep06_log = { path = \"\" }\n"] {
        let mut files = layer(text);
        files[2].1 = manifest;
        files.push(("steps/step07_more/Cargo.toml", neighbour));
        assert_eq!(
            found(pages::what_changed, &files),
            [format!(
                "{PAGE}:3: the step is no layer, for it depends on no earlier step"
            )]
        );
    }
}

#[test]
fn a_layer_owes_all_of_its_lines_whatever_the_steps_beneath_have() {
    let missing =
        |line: &str| format!("{LIB}:{line} must show this line, new: `pub fn ");
    for text in ["<!-- layer -->", "<!-- changes since step06_log -->"] {
        let found = found(pages::shown_code, &layer(text));
        assert_eq!(
            found.iter().filter(|found| found.starts_with(LIB)).collect::<Vec<_>>(),
            [
                &format!("{}a() {{}}`", missing(&format!("1: {PAGE}"))),
                &format!("{}b() {{}}`", missing(&format!("2: {PAGE}"))),
            ]
        );
    }
    let text =
        "{{#include ../../steps/step07_topics/src/lib.rs}}\n<!-- layer -->\n";
    assert_eq!(found(pages::shown_code, &layer(text)), [""; 0]);
}

#[test]
fn a_page_with_the_wrong_comment_does_not_pass_as_it_is_rendered() {
    let text = "# Topics\n\n<!-- changes since step06_log -->\n";
    assert_eq!(
        found(pages::includes, &layer(text)),
        [format!(
            "{PAGE}:3: `step07_topics` depends on `step06_log` and copies none of its code: write `<!-- layer -->`"
        )]
    );
    let mut files = layer("# Topics\n\n<!-- layer -->\n");
    files[2].1 = "";
    assert_eq!(
        found(pages::includes, &files),
        [format!(
            "{PAGE}:3: `step07_topics` is no layer, for it depends on no earlier step: \
             write `<!-- changes since stepNN_name -->`"
        )]
    );
}
