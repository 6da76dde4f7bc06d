use super::FILES;
use crate::rendered::rendered;

/// What is wrong with the page of `step` that has this text.
fn finding(step: &str, text: &str) -> String {
    let error = rendered(FILES, step, text, None).unwrap_err().to_string();
    let head = "the book asks for what does not exist\n";
    error.strip_prefix(head).unwrap().to_string()
}

#[test]
fn a_step_that_depends_on_no_earlier_one_is_no_layer() {
    for step in ["step06_log", "step05_deque"] {
        assert_eq!(
            finding(step, "# Page\n\n<!-- layer -->"),
            format!(
                "book/src/{step}.md:3: `{step}` is no layer, for it depends on no earlier step: \
                 write `<!-- changes since stepNN_name -->`"
            )
        );
    }
    assert_eq!(
        finding("glossary", "<!-- layer -->"),
        "book/src/glossary.md:1: a page of no step is of no layer"
    );
}

#[test]
fn a_layer_has_no_changes() {
    assert_eq!(
        finding("step07_topics", "<!-- changes since step06_log -->"),
        "book/src/step07_topics.md:1: `step07_topics` depends on `step06_log` and copies none of its code: \
         write `<!-- layer -->`"
    );
    let text = "<!-- changes since step05_deque -->";
    assert!(rendered(FILES, "step06_log", text, None).is_ok());
}

#[test]
fn a_library_that_cannot_be_read_is_found_with_its_line() {
    let broken = finding("step08_broken", "# Page\n\n<!-- layer -->");
    let place = "book/src/step08_broken.md:3: line 3 of `steps/step08_broken/src/a.rs` is no Rust: ";
    assert!(broken.starts_with(place), "{broken}");
    let files: Vec<_> =
        FILES.iter().filter(|(file, _)| !file.ends_with("a.rs")).copied().collect();
    let page = rendered(&files, "step08_broken", "<!-- layer -->", None);
    let error = page.unwrap_err().to_string();
    assert!(
        error.contains("step08_broken.md:1: `steps/step08_broken/src/a/mod.rs` cannot be read: "),
        "{error}"
    );
}

#[test]
fn a_comment_of_another_form_or_on_a_line_with_other_text_is_found() {
    for text in [
        "<!-- layer step06_log -->",
        "<!-- layer on top -->",
        "Here: <!-- layer -->",
        "- <!-- layer -->",
        "<!-- layer --> and here",
    ] {
        assert_eq!(
            finding("step07_topics", text),
            "book/src/step07_topics.md:1: write `<!-- layer -->`, on a line of its own"
        );
    }
}
