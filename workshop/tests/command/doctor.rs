use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::book::{Answer, Book};

/// What the doctor finds where `rustc` and `cargo` are these scripts.
fn examined(book: &Book, rustc: &str, cargo: &str) -> Answer {
    for (name, text) in [("rustc", rustc), ("cargo", cargo)] {
        book.write(name, &format!("#!/bin/sh\n{text}\n"));
        fs::set_permissions(
            book.root().join(name),
            fs::Permissions::from_mode(0o755),
        )
        .unwrap();
    }
    let mut command = book.command(&["doctor"]);
    crate::book::answer(
        &command.env("RUSTC", book.root().join("rustc")).output().unwrap(),
    )
}

pub(crate) fn book_that_needs(version: &str) -> Book {
    let book = Book::new();
    let manifest = book.read("Cargo.toml");
    let package = format!("[workspace.package]\nrust-version = \"{version}\"");
    book.write("Cargo.toml", &manifest.replace("[workspace.package]", &package));
    book
}

const RUSTC: &str = "printf 'rustc 1.88.0 (abc 2026-01-01)\\nhost: x\\n'";

#[test]
fn an_old_compiler_is_found_and_so_is_the_mend() {
    let answer = examined(&book_that_needs("1.88.1"), RUSTC, "exit 1");
    answer.refuses(
        "✗ rustc 1.88.0 is too old: 1.88.1 is needed\n  To mend it: `rustup update",
    );
    let answer = examined(&book_that_needs("1.100"), RUSTC, "exit 1");
    answer.refuses("✗ rustc 1.88.0 is too old");
    for needed in ["1.88", "1.88.0", "1.9", "1"] {
        examined(&book_that_needs(needed), RUSTC, "exit 1")
            .refuses("✓ rustc 1.88.0");
    }
}

#[test]
fn a_manifest_that_does_not_say_which_compiler_is_found() {
    let answer = examined(&Book::new(), RUSTC, "exit 1");
    answer.refuses("✗ rustc 1.88.0 is here, and the book's Cargo.toml does not say which is needed\n  To mend it: ");
}

#[test]
fn what_is_not_there_is_found() {
    let answer = examined(&book_that_needs("1.88"), "exit 1", "exit 1");
    answer.refuses("✗ rustc was not found");
    answer.refuses("✗ cargo was not found");
    answer.refuses("https://rustup.rs");
}

#[test]
fn crates_that_were_never_downloaded_are_found() {
    let cargo = "[ \"$1\" = --version ] && { echo cargo 1.88; exit; }\necho 'error: no csv' >&2; exit 101";
    let answer = examined(&book_that_needs("1.88"), RUSTC, cargo);
    answer.refuses("✓ cargo 1.88");
    answer.refuses("✗ a crate that step01_one needs is not here: error: no csv\n  To mend it: `cargo fetch`");
    answer.refuses(
        "✗ the first step, as the book has it, is not green: error: no csv",
    );
}

#[test]
fn a_broken_folder_is_found() {
    let book = book_that_needs("1.88");
    book.write("my-log/progress.toml", "present =");
    examined(&book, RUSTC, "exit 1").refuses("✗ my-log cannot be read");
    let book = book_that_needs("1.88");
    examined(&book, RUSTC, "exit 1").refuses("✓ my-log is not there yet");
    assert!(!book.my_log().exists());
}
