//! A command that is ended from outside while a test hangs.

use std::path::Path;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

use rustix::process::{Pid, Signal, kill_process};

use crate::book::Book;
use crate::doctor::book_that_needs;
use crate::outcomes::{has_ended, is_alive};
use crate::scripts::with_cargo;

/// How long to wait for something: far longer than it takes.
const PATIENCE: Duration = Duration::from_secs(20);

/// Waits for what `look` finds.
#[track_caller]
pub(crate) fn wait_for<T>(mut look: impl FnMut() -> Option<T>) -> T {
    let begin = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(begin.elapsed() < PATIENCE, "it does not come");
        thread::sleep(Duration::from_millis(5));
    }
}

/// Ends `child` with `signal` once a test of its has written the file `sleeper`: it ends, and so does the test.
#[track_caller]
fn ends(mut child: Child, sleeper: &Path, signal: Signal) {
    let sleeper = wait_for(|| fs::read_to_string(sleeper).ok());
    assert!(is_alive(&sleeper));
    kill_process(Pid::from_child(&child), signal).unwrap();
    let status = wait_for(|| child.try_wait().unwrap());
    assert_eq!(status.code(), Some(130), "{signal:?}: {status}");
    has_ended(&sleeper);
}

fn begun(book: &Book, arguments: &[&str]) -> Child {
    let mut command = book.command(arguments);
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

#[test]
fn a_check_that_is_ended_ends_its_tests() {
    for signal in [Signal::INT, Signal::TERM, Signal::HUP] {
        let book = Book::started();
        with_cargo(&book);
        book.write("my-log/src/lib.rs", "hangs");
        let child = begun(&book, &["check", "--limit", "100"]);
        ends(child, &book.my_log().join("sleeper"), signal);
    }
}

#[test]
fn a_doctor_that_is_ended_ends_its_tests_and_leaves_nothing_for_long() {
    let book = book_that_needs("1.0");
    with_cargo(&book);
    let reference = "steps/step01_one/src/lib.rs";
    book.write(reference, "hangs");
    let trial = book.root().join("target/doctor");
    let child = begun(&book, &["doctor"]);
    ends(child, &trial.join("sleeper"), Signal::INT);
    book.write(reference, "all green now");
    book.write("target/doctor/left/behind", "");
    book.run(&["doctor"]).says("compiled a step, and its 3 tests are green");
    let left = fs::read_dir(book.root().join("target")).unwrap().count();
    assert_eq!(left, 0);
}
