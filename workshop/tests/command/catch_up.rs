use crate::book::Book;

#[test]
fn to_catch_up_marks_what_was_not_green_and_keeps_the_work() {
    let book = Book::started();
    book.green("step01_one");
    book.write("my-log/src/lib.rs", "// mine\n");
    book.run(&["catch-up", "3"]).says("step03_three is laid out");
    let progress: toml::Table = book.read("my-log/progress.toml").parse().unwrap();
    let steps = &progress["steps"];
    assert_eq!(progress["present"].as_str(), Some("step03_three"));
    assert!(steps["step01_one"].get("caught_up").is_none());
    assert!(steps["step02_two"].get("caught_up").is_some());
    assert!(steps["step03_three"].get("caught_up").is_none());
    let kept = crate::book::files(&book.my_log().join("kept"));
    assert!(kept.iter().any(|(_, text)| text == "// mine\n"));
    book.run(&["start", "2"]).says("step02_two is laid out");
}

#[test]
fn a_step_that_was_caught_up_and_is_begun_has_yet_to_become_green() {
    let book = Book::started();
    book.run(&["catch-up", "3"]).says("step03_three is laid out");
    book.run(&["start", "2"]).says("step02_two is laid out");
    let answer = book.run(&[]);
    answer.says("Next   cargo workshop check");
    answer.says("now; caught up, ");
    book.run(&["diff"]).refuses("step02_two is not green yet");
    book.run(&["start"]).refuses("`cargo workshop start step03_three`");
    book.green("step02_two");
    book.run(&[]).says("Next   cargo workshop diff, then cargo workshop start");
    book.run(&["diff"]).says("+++ step02_two/src/two.rs");
    book.run(&["start", "3"]).says("step03_three is laid out");
}

#[test]
fn one_may_catch_up_before_the_first_start() {
    let book = Book::new();
    book.run(&["catch-up", "step02"]).says("step02_two is laid out");
    book.run(&[]).says("» step01_one");
}
