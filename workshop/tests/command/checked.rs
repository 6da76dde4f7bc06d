//! A check whose cargo is a script: it gives the check a test program that is a script too.

use crate::book::{Answer, Book};
use crate::scripts::with_cargo;

pub(crate) fn checked(source: &str, arguments: &[&str]) -> (Book, Answer) {
    let book = Book::started();
    with_cargo(&book);
    book.write("my-log/src/lib.rs", source);
    let arguments = [&["check"], arguments].concat();
    let answer = book.run(&arguments);
    (book, answer)
}

#[test]
fn before_the_first_edit_it_says_what_is_meant_to_be_red() {
    let book = Book::started();
    with_cargo(&book);
    let answer = book.run(&["check"]);
    answer.refuses("2 of 3 tests are meant to be red before your first edit; your set-up works.");
    answer.refuses("✗ one is one\n    One is the first number.\n✗ one stays");
    answer.refuses("✓ nobody said why");
    assert!(!answer.text.contains("assertion failed"), "{}", answer.text);
}

#[test]
fn before_the_first_edit_it_says_when_another_test_is_red() {
    let book = Book::started();
    with_cargo(&book);
    let file = "workshop/steps/step01_one/step.toml";
    book.write(file, &book.read(file).replace("\"claims::one_is_one\", ", ""));
    let answer = book.run(&["check"]);
    answer.refuses("not as they are meant to be:\n  claims::one_is_one\n");
    answer.refuses("`cargo workshop doctor`");
}

#[test]
fn a_red_test_has_its_idea_and_its_words() {
    let (book, answer) = checked("// mine", &[]);
    let root = book.my_log();
    answer.refuses("✗ one is one\n    One is the first number.\n      at tests/claims.rs:17:5\n      assertion failed\n        left: 1\n");
    answer.refuses(&format!("right: no {0} {0}\n", root.display()));
    answer.refuses("2 of 3 tests are red.");
    answer.refuses("left: what yours gives; right: what the test expects.");
    assert!(!answer.text.contains("RUST_BACKTRACE"), "{}", answer.text);
    assert_eq!(answer.text.matches("warning: a word").count(), 1);
    assert!(book.read("my-log/progress.toml").contains("claims::one_stays"));
}

#[test]
fn a_snapshot_that_differs_is_shown_without_the_advice_to_accept_it() {
    let (_, answer) = checked("shows a snapshot", &[]);
    answer.refuses("      - is what the book shows, + is what yours prints:\n       1 │-a\n       1 │+b\\u{1}\n✓");
    assert!(!answer.text.contains("insta"), "{}", answer.text);
}

#[test]
fn all_green_is_written_down_with_what_comes_next() {
    let (book, answer) = checked("all green now", &[]);
    answer.says("3 tests, all green.");
    answer.says("step01_one is done.");
    answer.says("cargo test --test more");
    answer.says("`cargo workshop start` lays out step02_two.");
    assert!(book.read("my-log/progress.toml").contains("green = \"20"));
    let progress = book.read("my-log/progress.toml").replace(" = \"20", " = \"10");
    book.write("my-log/progress.toml", &progress);
    assert!(!book.run(&["check"]).text.contains("is done"));
    assert!(book.read("my-log/progress.toml").contains("green = \"10"));
    book.write("my-log/src/lib.rs", "// spoilt again");
    book.run(&["check"]).refuses("2 of 3 tests are red.");
    assert!(book.read("my-log/progress.toml").contains("green = \"10"));
    book.run(&["start"]).says("step02_two is laid out");
}

#[test]
fn code_that_does_not_compile_is_refused_in_the_compilers_words() {
    let (book, answer) = checked("does not compile", &[]);
    answer.refuses("error: this is no Rust\n");
    answer.refuses("It does not compile, so no test ran.");
    assert!(!answer.text.contains("could not compile"), "{}", answer.text);
    assert_eq!(book.read("my-log/src/lib.rs"), "does not compile");
}

#[test]
fn when_cargo_itself_fails_the_doctor_is_named() {
    let (_, answer) = checked("no network", &[]);
    answer.refuses("error: failed to download");
    answer.refuses("`cargo workshop doctor`");
}

#[test]
fn a_story_that_was_changed_is_mentioned_when_something_is_red() {
    let (book, answer) = checked("// mine", &[]);
    assert!(!answer.text.contains("main.rs"), "{}", answer.text);
    book.write("my-log/src/main.rs", "fn main() { loop {} }");
    book.run(&["check"]).refuses("my-log/src/main.rs is given");
}

#[test]
fn a_limit_is_more_than_nothing() {
    for limit in ["0", "-1", "soon", "inf"] {
        let book = Book::started();
        assert!(!book.run(&["check", &format!("--limit={limit}")]).is_well);
    }
}
