//! `step06_offset_deque_csv FILE` archives standard input, a line an event.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::common::{numbered, rows};
use tempfile::tempdir;

fn archive(file: &Path, input: &[u8]) -> Output {
    let mut tool = Command::new(env!("CARGO_BIN_EXE_step06_offset_deque_csv"))
        .arg(file)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = tool.stdin.take().unwrap();
    // A tool that refuses its file does not read: then this write fails, and that is right.
    let _ = stdin.write_all(input);
    drop(stdin);
    tool.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn every_line_is_archived_the_newest_too() {
    let dir = tempdir().unwrap();
    let file = dir.path().join("archive.csv");
    let lines: Vec<String> =
        (0..25).map(|n| format!("line {n}, \"quoted\" 🐟")).collect();
    let output = archive(&file, lines.join("\n").as_bytes());
    assert_eq!(text(&output.stdout), format!("25 events are in {}\n", file.display()));
    assert_eq!(text(&output.stderr), "");
    assert!(output.status.success());
    assert_eq!(rows(&file), numbered(&lines));
}

#[test]
fn a_line_that_is_not_text_is_named_and_the_lines_before_it_are_kept() {
    let dir = tempdir().unwrap();
    let file = dir.path().join("archive.csv");
    let output = archive(&file, b"one\ntwo\n\xff\nfour\n");
    assert!(!output.status.success());
    assert_eq!(text(&output.stdout), format!("2 events are in {}\n", file.display()));
    assert!(
        text(&output.stderr).starts_with("error: line 3: "),
        "{}",
        text(&output.stderr)
    );
    assert_eq!(rows(&file), numbered(&["one".to_string(), "two".to_string()]));
}

#[test]
fn a_file_that_holds_something_is_left_alone() {
    let dir = tempdir().unwrap();
    let file = dir.path().join("precious.csv");
    fs::write(&file, "years of work\n").unwrap();
    let output = archive(&file, b"one\n");
    assert!(!output.status.success());
    assert!(
        text(&output.stderr).contains("already holds 14 bytes"),
        "{}",
        text(&output.stderr)
    );
    assert_eq!(fs::read_to_string(&file).unwrap(), "years of work\n");
}

#[test]
fn an_option_is_not_taken_for_a_file() {
    let output = archive(Path::new("--help"), b"");
    assert!(!output.status.success());
    assert!(text(&output.stderr).contains("one FILE"), "{}", text(&output.stderr));
    assert!(!Path::new("--help").exists());
}
