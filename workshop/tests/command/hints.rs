use workshop::hints::{Task, parse, plain, tasks};

use crate::book::Book;

#[test]
fn a_hint_is_followed_by_the_next_and_the_last_comes_again() {
    let book = Book::started();
    let first = book.run(&["hint"]);
    first.says("Hint 1: a question (of 3, for one)");
    first.says("Which number is\nfirst, `0` or `1`?");
    first.says("2 more are left: `cargo workshop hint one`.");
    first.says("For another part of the step: `cargo workshop hint stays`.");
    book.run(&["hint"]).says("- Look\n  at the page.");
    let third = book.run(&["hint", "one"]);
    third.says("    fn one\n\n    { … }");
    third.says("That was the last of 3.");
    third.says("`cargo workshop diff --now`");
    let again = book.run(&["hint"]);
    again.says("Hint 3");
    again.says("You have seen all 3");
}

#[test]
fn a_hint_is_for_what_was_red_in_the_last_check() {
    let book = Book::started();
    book.write(
        "my-log/progress.toml",
        "present = \"step01_one\"\n[steps.step01_one]\nred = [\"claims::one_stays\"]\n",
    );
    book.run(&["hint"]).says("for stays");
    book.write(
        "my-log/progress.toml",
        "present = \"step01_one\"\n[steps.step01_one]\nred = []\n",
    );
    book.run(&["hint"]).says("For an exercise: `cargo workshop hint more`.");
    book.run(&["hint", "more"]).says("Hint 1: a question (of 3, for more)");
}

#[test]
fn an_unknown_task_is_refused_with_the_names_of_those_there_are() {
    let book = Book::started();
    book.run(&["hint", "nope"]).refuses("one, stays, more");
}

#[test]
fn each_task_knows_its_tests() {
    let book = Book::new();
    let tasks = tasks(&book.repository().steps()[0]).unwrap();
    let tests: Vec<_> = tasks.iter().map(|task| task.tests.join(" ")).collect();
    assert_eq!(
        tests,
        ["claims::one_is_one", "claims::one_stays claims::nobody_said_why", ""]
    );
}

#[test]
fn a_hint_too_few_is_refused() {
    let book = Book::started();
    let file = "workshop/steps/step01_one/hints.md";
    book.write(
        file,
        &book.read(file).replacen("<details><summary>Hint 3", "<summary>Hint 3", 1),
    );
    book.run(&["hint"]).refuses("one has 2 hints, not 3");
}

#[test]
fn markdown_becomes_plain_text() {
    let markdown = "One *two*\n[three](x.md) `four`.\n\n1. five\n2. six\n\n> seven\n\n```text\na\n\nb\n```\n\nend";
    assert_eq!(
        plain(markdown),
        "One two\nthree `four`.\n\n- five\n- six\n\nseven\n\n    a\n\n    b\n\nend"
    );
}

#[test]
fn a_hint_is_whole_when_it_says_something_and_ends() {
    let whole = |below: &str| {
        let text = format!(
            "<!-- ANCHOR: a -->\n<details><summary>One</summary>\n{below}\n<!-- ANCHOR_END: a -->\n"
        );
        parse(&text).unwrap()[0].hints[0].is_whole
    };
    assert!(whole("\nSo.\n\n</details>\n"));
    for below in
        ["So.", "\n</details>", "So.\n</details>\nmore", "<details>So.\n</details>"]
    {
        assert!(!whole(below), "{below}");
    }
}

#[test]
fn tasks_and_hints_know_their_lines_and_an_anchor_without_an_end_is_refused() {
    let book = Book::new();
    let tasks = tasks(&book.repository().steps()[0]).unwrap();
    let lines = |task: &Task| [task.line, task.hints[0].line, task.hints[2].line];
    assert_eq!(lines(&tasks[0]), [2, 3, 15]);
    let error = |text| parse(text).unwrap_err().to_string();
    assert_eq!(error("<!-- ANCHOR: a -->\n"), "no <!-- ANCHOR_END: a -->");
    assert_eq!(error("<!-- ANCHOR: a\n"), "an ANCHOR has no end");
}
