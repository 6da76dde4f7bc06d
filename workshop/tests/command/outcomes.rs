//! How a test may end other than by a panic.

use std::process::Command;

use crate::book::Book;
use crate::checked::checked;
use crate::ended::wait_for;
use crate::scripts::with_cargo;

#[test]
fn a_test_that_hangs_is_stopped_with_what_it_started() {
    let (book, answer) = checked("hangs", &["--limit", "0.2"]);
    answer.refuses("✗ one is one\n    One is the first number.\n      It did not end within 0.2 s and was stopped.");
    answer.refuses("1 of 3 tests is red.");
    has_ended(&book.read("my-log/sleeper"));
}

/// Whether there is a process of this number that has not ended.
pub(crate) fn is_alive(process: &str) -> bool {
    let mut ps = Command::new("ps");
    let alive =
        ps.args(["-o", "stat=", "-p", process.trim()]).output().unwrap().stdout;
    let state = String::from_utf8(alive).unwrap();
    !state.trim().is_empty() && !state.starts_with('Z')
}

/// Waits until there is none: who is killed with others may end a little later than they.
#[track_caller]
pub(crate) fn has_ended(process: &str) {
    wait_for(|| (!is_alive(process)).then_some(()));
}

#[test]
fn a_test_that_dies_is_one_red_test() {
    let (_, answer) = checked("dies", &[]);
    answer.refuses("It ended with signal: 11");
    answer.refuses("1 of 3 tests is red.");
}

#[test]
fn a_test_that_the_learner_ends_before_its_end_is_red() {
    let (_, answer) = checked("leaves", &[]);
    answer.refuses("✗ one is one\n    One is the first number.\n      It ended before the test did.\n");
    answer.refuses("1 of 3 tests is red.");
}

#[test]
fn a_program_that_does_not_tell_all_its_tests_is_no_verdict() {
    let (_, answer) = checked("dies in the list", &[]);
    answer.refuses("error: `claims` does not tell which tests it has: it ended with exit status: 3\nno more\n");
    assert!(!answer.text.contains("green"), "{}", answer.text);
    let (_, answer) = checked("has no test", &[]);
    answer
        .refuses("error: `claims` does not tell which tests it has: it names none");
    assert!(!answer.text.contains("green"), "{}", answer.text);
}

/// Cargo takes it for none of its own; so should the check.
#[cfg(target_os = "linux")]
#[test]
fn a_file_whose_name_is_no_text_is_no_obstacle() {
    use std::os::unix::ffi::OsStrExt;

    let book = Book::started();
    with_cargo(&book);
    book.write("my-log/src/lib.rs", "all green now");
    for name in [&b"\xff.rs"[..], b"\xfe.rs"] {
        let name = std::ffi::OsStr::from_bytes(name);
        std::fs::write(book.my_log().join("src").join(name), "").unwrap();
    }
    book.run(&["check"]).says("3 tests, all green.");
}

#[cfg(target_os = "linux")]
#[test]
fn a_test_may_take_no_more_memory_than_the_machine_allows() {
    let book = Book::started();
    with_cargo(&book);
    book.write("my-log/src/lib.rs", "asks for its memory");
    let mut command = Command::new("sh");
    command.args(["-c", "ulimit -v 1000000 && exec \"$@\"", "sh"]);
    let check = book.command(&["check"]);
    command.arg(check.get_program()).args(check.get_args());
    command.current_dir(book.root()).env_remove("CARGO_MANIFEST_DIR");
    command.env("CARGO", book.root().join("cargo"));
    let answer = crate::book::answer(&command.output().unwrap());
    answer.refuses("      1000000\n");
    book.run(&["check"]).refuses("      1048576\n");
}
