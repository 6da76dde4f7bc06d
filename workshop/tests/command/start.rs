use std::fs;

use crate::book::{Book, files};

#[test]
fn the_first_start_makes_the_folder() {
    let book = Book::new();
    let answer = book.run(&["start"]);
    answer.says("step01_one is laid out in my-log.");
    answer.says("Edit   my-log/src/lib.rs");
    assert_eq!(
        book.read("my-log/src/lib.rs"),
        "//! One.\npub fn one() -> u8 { todo!() }\n"
    );
    assert!(book.read("my-log/progress.toml").contains("present = \"step01_one\""));
    assert!(!book.my_log().join("kept").exists());
    assert!(!book.my_log().join(".next").exists());
}

#[test]
fn a_step_that_is_not_green_holds_the_next_one_back() {
    let book = Book::started();
    let before = files(&book.my_log());
    let answer = book.run(&["start"]);
    answer.refuses("step01_one is not green yet");
    answer.refuses("`cargo workshop start step01_one`");
    book.run(&["start", "3"]).refuses("`cargo workshop catch-up step03_three`");
    assert_eq!(files(&book.my_log()), before);
}

#[test]
fn the_next_step_comes_once_the_present_one_is_green() {
    let book = Book::started();
    book.green("step01_one");
    book.run(&["start"]).says("step02_two is laid out");
    book.green("step02_two");
    book.run(&["start", "step03"]).says("step03_three is laid out");
    book.green("step03_three");
    book.run(&["start"]).says("was the last step");
    book.run(&["start", "1"]).says("step01_one is laid out");
}

#[test]
fn a_step_that_is_begun_again_has_yet_to_become_green() {
    let book = Book::started();
    book.green("step01_one");
    book.run(&["start", "step01"]).says("step01_one is laid out");
    book.run(&["start"]).refuses("step01_one is not green yet");
    book.run(&["diff"]).refuses("is not green yet");
}

#[test]
fn what_was_green_before_holds_no_later_step_back() {
    let book = Book::started();
    book.green("step01_one");
    book.run(&["start"]).says("step02_two is laid out");
    book.green("step02_two");
    book.run(&["start", "1"]).says("step01_one is laid out");
    book.run(&[]).says("now; green, 2026-11-22");
    book.run(&[]).says("2 of 3 steps");
    book.run(&["start"])
        .refuses("To go on all the same: `cargo workshop start step02_two`.");
    book.run(&["start", "3"]).says("step03_three is laid out");
    book.run(&[]).says("✓ step01_one    One    green, 2026-11-22");
    assert!(!book.read("my-log/progress.toml").contains("caught_up"));
}

#[test]
fn what_is_there_is_kept_each_time_in_a_place_of_its_own() {
    let book = Book::started();
    for mine in ["// first\n", "// second\n", "// third\n"] {
        book.write("my-log/src/lib.rs", mine);
        book.run(&["start", "step01_one"])
            .says("What was there is in my-log/kept/");
    }
    let kept = fs::read_dir(book.my_log().join("kept")).unwrap();
    let mut kept: Vec<_> = kept.map(|entry| entry.unwrap().path()).collect();
    kept.sort();
    let mut mine: Vec<_> = kept
        .iter()
        .map(|kept| fs::read_to_string(kept.join("src/lib.rs")).unwrap())
        .collect();
    mine.sort();
    assert_eq!(mine, ["// first\n", "// second\n", "// third\n"]);
    for kept in kept {
        let name = kept.file_name().unwrap().to_str().unwrap();
        assert!(name.contains("_step01_one"), "{name}");
    }
}

#[test]
fn what_the_workshop_did_not_lay_out_stays_where_it_is() {
    let book = Book::started();
    book.write("my-log/notes.md", "mine");
    book.write("my-log/target/debug/x", "built");
    book.run(&["start", "1"]).says("laid out");
    assert_eq!(book.read("my-log/notes.md"), "mine");
    assert_eq!(book.read("my-log/target/debug/x"), "built");
}

#[test]
fn an_unknown_step_is_refused_with_the_names_of_those_there_are() {
    let book = Book::new();
    for name in ["step09", "nine", ""] {
        book.run(&["start", name])
            .refuses("the steps are step01_one, step02_two, step03_three");
    }
    book.run(&["start", "step"]).refuses("say which");
    assert!(!book.my_log().exists());
}

#[test]
fn a_step_is_known_by_the_beginning_of_its_name_and_by_its_number() {
    let book = Book::new();
    let repository = book.repository();
    for name in ["2", "02", "step02", "step2", "02_t", "step02_two"] {
        assert_eq!(repository.step(name).unwrap().name, "step02_two", "{name}");
    }
}

#[test]
fn the_folder_may_be_elsewhere() {
    let (book, folder) = (Book::new(), tempfile::tempdir().unwrap());
    let elsewhere = folder.path().join("my own place");
    let dir = elsewhere.to_str().unwrap();
    book.run(&["--dir", dir, "start"]).says("is laid out in");
    assert!(elsewhere.join("src/lib.rs").is_file());
    assert!(!book.my_log().exists());
}
