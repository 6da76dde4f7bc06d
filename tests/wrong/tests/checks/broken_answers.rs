//! Small trees with one wrong answer that is not what it says.

use crate::tree::{TESTS, answer, file, findings, tree, write};

/// The answer `a` with `right` replaced by `wrong` has one finding, `expected`.
fn finds(right: &str, wrong: &str, expected: &str) {
    let dir = tree();
    let text = answer("2");
    assert_eq!(text.matches(right).count(), 1, "{right}");
    write(dir.path(), &file("a"), &text.replace(right, wrong));
    let expected = format!("{}:{expected}", file("a"));
    assert_eq!(findings(dir.path()), [expected]);
}

#[test]
fn a_mistake_and_a_question_are_one_sentence_each() {
    let one = "1: the mistake is not one sentence with a full stop";
    finds("append returns 2.", "append returns 2", one);
    finds("append returns 2.", "append counts. It returns 2.", one);
    finds("append returns 2.", ".", one);
    let other = "1: the question is not one sentence with a question mark";
    finds("append return, 2?", "append return, 2.", other);
    finds("append return, 2?", "append return? And get?", other);
}

#[test]
fn the_tests_that_refuse_it_are_there_with_their_ideas() {
    finds(
        "claims::counts_from_0",
        "claims::counts",
        "3: steps/step01_list/tests has no test `claims::counts` with its idea above it",
    );
    finds("\"claims::counts_from_0\"", "", "1: no test is named that refuses it");
    let dir = tree();
    let tests = TESTS.replace("///", "//");
    write(dir.path(), "steps/step01_list/tests/claims.rs", &tests);
    assert_eq!(findings(dir.path()).len(), 4);
}

#[test]
fn what_is_changed_stands_once_in_the_reference() {
    let log = "steps/step01_list/src/log.rs";
    let times =
        |times| format!("7: these lines stand {times} times in {log}, not once");
    finds("    1", "    0", &times(0));
    finds(r#""    1\n""#, "\"e\"", &times(2));
}

#[test]
fn a_change_changes_something_that_is_there() {
    finds("    2", "    1", "7: what is wrong is the same as what is right");
    finds(
        "log.rs",
        "list.rs",
        "7: there is no steps/step01_list/src/list.rs to change",
    );
}
