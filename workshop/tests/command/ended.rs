//! A command that is ended from outside while a test hangs.

use std::path::Path;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

use rustix::process::{Pid, Signal, kill_process};

use crate::book::Book;
use crate::outcomes::is_alive;
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
    assert!(!is_alive(&sleeper), "{signal:?}");
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
