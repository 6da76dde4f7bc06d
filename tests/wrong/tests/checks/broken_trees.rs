//! Small trees where something is wrong with the wrong answers as a whole.

use std::fs;

use tempfile::tempdir;

use crate::tree::{answer, file, findings, tree, write};

#[test]
fn nothing_is_found_where_nothing_is_wrong() {
    assert_eq!(findings(tree().path()), [""; 0]);
}

#[test]
fn what_is_no_answer_is_found_with_its_line() {
    let dir = tree();
    write(dir.path(), &file("e"), "mistake = \"It is one.\"\nhint = \"no\"\n");
    let expected = format!("{}:2: unknown field `hint`", file("e"));
    let found = findings(dir.path());
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with(&expected), "{found:?}");
}

#[test]
fn a_step_has_at_least_four_wrong_answers() {
    let dir = tree();
    fs::remove_file(dir.path().join(file("d"))).unwrap();
    assert_eq!(
        findings(dir.path()),
        [
            "tests/wrong/answers/step01_list:1: the step has 3 wrong answers that can be read, and needs 4"
        ]
    );
}

#[test]
fn no_two_are_the_same() {
    let dir = tree();
    let same = |text: &str| {
        write(dir.path(), &file("d"), text);
        findings(dir.path())
    };
    let has =
        |what: &str| format!("{}:1: it has {what} of {}", file("d"), file("b"));
    assert_eq!(same(&answer("3")), [has("the mistake")]);
    let other_mistake = answer("3").replace("append returns", "It returns");
    assert_eq!(same(&other_mistake), [has("the question")]);
    let other_words = other_mistake.replace("append return,", "it return,");
    assert_eq!(same(&other_words), [has("the changes")]);
}

#[test]
fn an_answer_to_no_step_is_found() {
    let dir = tree();
    let stray = "tests/wrong/answers/step99/a.toml";
    write(dir.path(), stray, &answer("2"));
    assert_eq!(
        findings(dir.path()),
        [format!("{stray}:1: there is no step `step99` in the book's summary")]
    );
}

#[test]
fn a_tree_without_a_book_is_a_clear_error() {
    let dir = tempdir().unwrap();
    let root = dir.path().canonicalize().unwrap();
    let error = wrong::written(&root).unwrap_err();
    let expected =
        format!("cannot read {}", root.join("book/src/SUMMARY.md").display());
    assert_eq!(error.to_string(), expected);
}
