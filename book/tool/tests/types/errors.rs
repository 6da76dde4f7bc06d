use super::FILES;
use crate::rendered::rendered;

/// What is wrong with the page of the glossary that has this text.
fn finding(text: &str) -> String {
    let error = rendered(FILES, "glossary", text, None).unwrap_err().to_string();
    let head = "the book asks for what does not exist\n";
    error.strip_prefix(head).unwrap().to_string()
}

#[test]
fn types_of_an_unknown_step_or_of_one_that_cannot_be_read_are_found() {
    assert_eq!(
        finding("# Page\n\n<!-- types step01_log step01_logs -->"),
        "book/src/glossary.md:3: there is no step `step01_logs`"
    );
    assert_eq!(
        finding("<!-- types step02_bad -->"),
        "book/src/glossary.md:1: line 1 of `steps/step02_bad/src/lib.rs` is no Rust: \
         unexpected end of input, expected identifier"
    );
    assert_eq!(
        finding("<!-- types step01_log step01_archive step01_log -->"),
        "book/src/glossary.md:1: `step01_log` is named twice"
    );
}

#[test]
fn a_comment_of_another_form_or_on_a_line_with_other_text_is_found() {
    for text in [
        "<!-- types -->",
        "Here: <!-- types step01_log -->",
        "- <!-- types step01_log -->",
    ] {
        assert_eq!(
            finding(text),
            "book/src/glossary.md:1: write `<!-- types stepNN_name stepNN_name … -->`, on a line of its own"
        );
    }
}
