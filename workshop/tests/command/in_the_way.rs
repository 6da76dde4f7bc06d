//! An interrupted start, and what is said of it.

use std::fs;

use workshop::Files;
use workshop::my_log::MyLog;

use crate::interrupted::{edited, stopped_after};

#[test]
fn the_doctor_says_too_where_the_work_is() {
    let book = edited();
    stopped_after(3, &book);
    let answer = book.run(&["doctor"]).text;
    assert!(answer.contains("What was there is in my-log/kept/2"), "{answer}");
}

#[test]
fn what_is_in_the_way_is_named_and_once_it_is_away_the_start_is_finished() {
    let book = edited();
    let my_log = MyLog::open(&book.my_log()).unwrap().0.unwrap();
    let mut new = Files::default();
    new.insert("tests/claims.rs", "// new\n");
    let tests = my_log.folder().join("tests");
    fs::remove_dir_all(&tests).unwrap();
    fs::write(&tests, "mine").unwrap();
    let (places, progress) = (new.places(), my_log.progress(&[]).unwrap());
    let what = "The renewal".to_string();
    drop(my_log.prepare(what, "step01_one", (&places, &new), &progress).unwrap());
    drop(my_log);
    for _ in 0..2 {
        let answer = book.run(&[]);
        answer.refuses("my-log/tests: is something else in its place? Move it away, then run the command again: ");
    }
    fs::rename(&tests, book.root().join("mine")).unwrap();
    book.run(&[]).says("The renewal was interrupted: it is finished now.");
    assert_eq!(book.read("my-log/tests/claims.rs"), "// new\n");
}

#[test]
fn a_plan_that_cannot_be_read_is_named_with_what_to_do() {
    let book = edited();
    stopped_after(0, &book);
    book.write("my-log/.next/plan.toml", "moves = 3");
    let answer = book.run(&[]);
    answer.refuses("my-log/.next/plan.toml, which says how to finish");
    answer.refuses("my-log/.next away, then run the command again");
    fs::rename(book.my_log().join(".next"), book.root().join("next")).unwrap();
    book.run(&[]).says("▸ step01_one");
    assert_eq!(book.read("my-log/src/lib.rs"), "// mine\n");
}
