//! What happens while a check is under way.

use std::fs;

use crate::book::{Book, answer};
use crate::scripts::with_cargo;

/// A program of tests that are green, whatever the source says.
const GREEN: &str = "#!/bin/sh
if [ \"$1\" = --list ]; then echo 'one_is_one: test'; exit; fi
echo 'test result: ok. 1 passed;'
";

/// A book whose checks are green, and in which `command` runs in the learner's folder during the first one.
fn with(command: &str) -> Book {
    let book = Book::started();
    with_cargo(&book);
    book.write("claims", GREEN);
    let cargo = book.root().join("cargo");
    fs::copy(&cargo, book.root().join("itself")).unwrap();
    let program = env!("CARGO_BIN_EXE_workshop");
    book.write(
        "cargo",
        &format!(
            "#!/bin/sh\nhere=${{0%/*}}\nif mkdir \"$here/once\" 2>/dev/null; then \
             workshop='{program}'; {command}; fi >/dev/null\nexec \"$here/itself\"\n"
        ),
    );
    book
}

#[test]
fn a_check_says_nothing_of_what_a_start_laid_out_since() {
    for command in ["start 1", "catch-up 2"] {
        let book = with(&format!("\"$workshop\" {command}"));
        book.write("my-log/src/lib.rs", "// mine");
        book.run(&["check"]).refuses("so its result does not count.");
        let progress = book.read("my-log/progress.toml");
        assert!(!progress.contains("green"), "{command}: {progress}");
        assert!(!progress.contains("red"), "{command}: {progress}");
        assert!(!progress.contains("passed"), "{command}: {progress}");
        book.run(&["check"]).says("is done.");
    }
}

#[test]
fn nor_of_what_was_edited_since() {
    let book = with("echo '// edited' >> src/lib.rs");
    let answer = book.run(&["check"]);
    answer.refuses("1 test, and it is green.");
    answer.refuses("so its result does not count.");
    assert!(!book.read("my-log/progress.toml").contains("green"));
    book.run(&["start"]).refuses("step01_one is not green yet");
    book.run(&["check"]).says("step01_one is done.");
}

#[test]
fn what_an_editor_puts_beside_the_code_is_no_change() {
    let book = with("touch src/.lib.rs.swp");
    book.run(&["check"]).says("step01_one is done.");
}

#[test]
fn green_is_written_down_even_when_nobody_reads_on() {
    let book = with("true");
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = book.command(&["check"]).stdout(writer).output().unwrap();
    assert!(!answer(&output).is_well);
    assert!(book.read("my-log/progress.toml").contains("passed = true"));
}
