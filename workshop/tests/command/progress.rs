use std::fs;

use crate::book::{Book, files};

const COMMANDS: [&[&str]; 7] = [
    &[],
    &["start"],
    &["start", "1"],
    &["check"],
    &["hint"],
    &["diff"],
    &["catch-up", "2"],
];

#[test]
fn what_is_not_known_here_is_kept() {
    let book = Book::started();
    let text = book.read("my-log/progress.toml");
    let later = "\n[steps.step17_later]\ngreen = \"2027-01-01\"\nstars = 5\n\n[team]\nname = \"blue\"\n";
    book.write("my-log/progress.toml", &format!("{text}{later}"));
    book.run(&["hint"]).says("Hint 1");
    book.run(&["start", "1"]).says("laid out");
    let progress: toml::Table = book.read("my-log/progress.toml").parse().unwrap();
    assert_eq!(progress["steps"]["step17_later"]["stars"].as_integer(), Some(5));
    assert_eq!(progress["team"]["name"].as_str(), Some("blue"));
    assert_eq!(
        progress["steps"]["step01_one"]["hints"]["one"].as_integer(),
        Some(1)
    );
}

#[test]
fn what_a_later_book_says_of_its_steps_is_none_of_our_business() {
    let book = Book::started();
    let text = book.read("my-log/progress.toml");
    let later = "\n[steps]\nstep17_later = 3\nstep18_later = { green = true, hints = [] }\n";
    book.write("my-log/progress.toml", &format!("{text}{later}"));
    book.run(&["hint"]).says("Hint 1");
    let progress: toml::Table = book.read("my-log/progress.toml").parse().unwrap();
    assert_eq!(progress["steps"]["step17_later"].as_integer(), Some(3));
    assert_eq!(progress["steps"]["step18_later"]["green"].as_bool(), Some(true));
}

#[test]
fn a_day_may_be_written_as_a_date() {
    let book = Book::started();
    book.write(
        "my-log/progress.toml",
        "present = \"step03_three\"\n[steps.step01_one]\ngreen = 2026-11-22\n\
         [steps.step02_two]\ncaught_up = 2026-11-23\n[team]\nsince = 2026-11-24\n",
    );
    let answer = book.run(&[]);
    answer.says("green, 2026-11-22");
    answer.says("caught up, 2026-11-23");
    book.run(&["start", "3"]).says("laid out");
    book.run(&[]).says("caught up, 2026-11-23");
    assert!(book.read("my-log/progress.toml").contains("since = 2026-11-24"));
    assert!(book.read("my-log/progress.toml").contains("a comment is not"));
}

#[test]
fn a_broken_one_is_named_with_its_line_and_nothing_is_touched() {
    for broken in [
        "present = \"step01_one\"\nsteps = [\n",
        "present = 1\n",
        "present = \"step01_one\"\n[steps.step01_one]\nhints = 3\n",
        "present = \"step01_one\"\n[steps.step02_two]\ngreen = true\n",
    ] {
        let book = Book::started();
        book.write("my-log/progress.toml", broken);
        let before = files(&book.my_log());
        for arguments in COMMANDS {
            let answer = book.run(arguments);
            answer.refuses("progress.toml");
            answer.refuses("mend it by hand");
        }
        assert_eq!(files(&book.my_log()), before);
    }
    let book = Book::started();
    book.write("my-log/progress.toml", "present = \"step01_one\"\nsteps = {,}\n");
    book.run(&[]).refuses("line 2");
}

#[test]
fn a_step_that_this_book_has_not_is_no_dead_end() {
    let book = Book::started();
    book.write("my-log/progress.toml", "present = \"step17_later\"\n");
    book.run(&["check"]).refuses("`cargo workshop start STEP`");
    book.run(&["start", "1"]).says("step01_one is laid out");
}

#[test]
fn without_a_start_there_is_nothing_to_check() {
    let book = Book::new();
    for command in ["check", "watch", "hint", "diff"] {
        book.run(&[command]).refuses("`cargo workshop start`");
        assert!(!book.my_log().exists());
    }
}

#[test]
fn a_folder_of_somebody_else_is_left_alone() {
    let book = Book::new();
    book.write("my-log/diary.txt", "mine");
    for arguments in COMMANDS {
        book.run(arguments).refuses("holds diary.txt");
    }
    assert_eq!(files(&book.my_log()).len(), 1);
}

#[test]
fn a_file_in_its_place_is_left_alone() {
    let book = Book::new();
    book.write("my-log", "mine");
    for arguments in COMMANDS {
        book.run(arguments).refuses("is a file");
    }
    assert_eq!(book.read("my-log"), "mine");
}

#[test]
fn an_empty_folder_is_as_good_as_none() {
    let book = Book::new();
    fs::create_dir(book.my_log()).unwrap();
    book.run(&["start"]).says("laid out");
}
