use std::fs;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

use workshop::Files;
use workshop::my_log::{MyLog, Plan, Replacement};

use crate::book::{Book, files};

/// The learner's folder of a book in which step 01 is edited.
pub(crate) fn edited() -> Book {
    let book = Book::started();
    book.write("my-log/src/lib.rs", "// mine\n");
    book.write("my-log/src/deep/mine.rs", "// mine too\n");
    book
}

/// Makes a start ready, as step 02 would be.
fn prepared(my_log: &MyLog) -> Replacement {
    let mut new = Files::default();
    for file in ["src/lib.rs", "src/two.rs", "tests/claims.rs", "Cargo.toml"] {
        new.insert(file, format!("// the new {file}\n"));
    }
    let places = ["src", "tests", "exercises", "Cargo.toml", "Cargo.lock"]
        .map(PathBuf::from);
    let mut progress = my_log.progress(&[]).unwrap();
    progress.present = "step02_two".to_string();
    my_log
        .prepare("The start".to_string(), "step01_one", (&places, &new), &progress)
        .unwrap()
}

/// What is in the folder of the learner of `book`, whatever the time was when something was kept.
fn state(book: &Book) -> Vec<(String, String)> {
    let root = book.my_log();
    let place = |path: &Path| {
        let place = path.strip_prefix(&root).unwrap().to_str().unwrap();
        let place = place.replace(MAIN_SEPARATOR, "/");
        match place.strip_prefix("kept/").and_then(|kept| kept.split_once('/')) {
            Some((_, inside)) => format!("kept/{inside}"),
            None => place,
        }
    };
    files(&root).into_iter().map(|(path, text)| (place(&path), text)).collect()
}

/// Stops a start after `count` moves, and says how many there are.
pub(crate) fn stopped_after(count: usize, book: &Book) -> usize {
    let my_log = MyLog::open(&book.my_log()).unwrap().0.unwrap();
    let replacement = prepared(&my_log);
    let plan: &Plan = replacement.plan();
    plan.make_first(count, my_log.folder()).unwrap();
    plan.moves.len()
}

fn finished() -> Vec<(String, String)> {
    let book = edited();
    let my_log = MyLog::open(&book.my_log()).unwrap().0.unwrap();
    prepared(&my_log).carry_out(&my_log).unwrap();
    drop(my_log);
    state(&book)
}

#[test]
fn a_start_that_was_stopped_after_any_move_is_finished_by_the_next_command() {
    let finished = finished();
    let has = |place: &str, text: &str| {
        finished.contains(&(place.to_string(), text.to_string()))
    };
    assert!(has("kept/src/lib.rs", "// mine\n"), "{finished:#?}");
    assert!(has("kept/src/deep/mine.rs", "// mine too\n"), "{finished:#?}");
    assert!(has("src/lib.rs", "// the new src/lib.rs\n"), "{finished:#?}");
    let mut count = 0;
    loop {
        let book = edited();
        let moves = stopped_after(count, &book);
        book.run(&[]).says(
            "The start was interrupted: it is finished now. What was there is in my-log/kept/2",
        );
        assert_eq!(state(&book), finished, "after {count} of {moves} moves");
        book.run(&[]).says("▸ step02_two");
        count += 1;
        if count > moves {
            assert!(moves >= 9, "{moves}");
            return;
        }
    }
}

#[test]
fn every_command_finishes_it() {
    for arguments in
        [&["start"][..], &["hint"], &["diff"], &["check"], &["catch-up", "3"]]
    {
        let book = edited();
        stopped_after(3, &book);
        let answer = book.run(arguments);
        assert!(
            answer.text.contains("it is finished now"),
            "{arguments:?}: {}",
            answer.text
        );
        assert!(!book.my_log().join(".next").exists());
    }
}

#[test]
fn a_start_that_was_stopped_before_it_was_ready_is_undone() {
    let book = edited();
    let before = state(&book);
    book.write("my-log/.next/src/lib.rs", "half of i");
    book.run(&[]).says("it is undone");
    assert_eq!(state(&book), before);
}

#[test]
fn so_is_a_first_one() {
    let book = Book::new();
    book.write("my-log/.next/src/lib.rs", "half of i");
    let answer = book.run(&["start"]);
    answer.says("it is undone");
    answer.says("step01_one is laid out");
    assert!(!book.my_log().join("kept").exists());
}

#[test]
fn what_was_put_in_place_is_not_lost_when_the_rest_is_not_cleared_up() {
    let book = edited();
    let before = state(&book);
    fs::create_dir(book.my_log().join(".done")).unwrap();
    book.run(&[]).says("▸ step01_one");
    assert_eq!(state(&book), before);
    assert!(!book.my_log().join(".done").exists());
}

#[test]
fn what_was_written_after_the_interruption_is_kept_too() {
    let book = edited();
    // The five that were there are aside, and nothing is in its place yet.
    stopped_after(5, &book);
    assert!(!book.my_log().join("src").exists());
    book.write("my-log/src/lib.rs", "// written in between\n");
    book.run(&[]).says("What was written since is in my-log/kept/found/src.");
    assert_eq!(book.read("my-log/src/lib.rs"), "// the new src/lib.rs\n");
    assert!(state(&book).iter().any(|(_, text)| text == "// written in between\n"));
}
