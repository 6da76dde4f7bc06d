//! `step06_offset_deque_csv FILE` archives standard input, a line an event.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Output, Stdio};

use crate::common::{numbered, rows};
use tempfile::tempdir;

const TOOL: &str = env!("CARGO_BIN_EXE_step06_offset_deque_csv");

fn archive(file: &Path, input: &[u8]) -> Output {
    run(Command::new(TOOL).arg(file), input)
}

fn start(command: &mut Command) -> (Child, ChildStdin) {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut tool = command.spawn().unwrap();
    let stdin = tool.stdin.take().unwrap();
    (tool, stdin)
}

fn run(command: &mut Command, input: &[u8]) -> Output {
    let (tool, mut stdin) = start(command);
    // A tool that refuses its file does not read: then this write fails, and that is right.
    let _ = stdin.write_all(input);
    drop(stdin);
    tool.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// When the input ends, the newest events are still in memory and have to be
/// archived as well.
#[test]
fn every_line_is_archived_the_newest_too() {
    let dir = tempdir().unwrap();
    let file = dir.path().join("archive.csv");
    let lines: Vec<String> =
        (0..25).map(|n| format!("line {n}, \"quoted\" 🐟")).collect();
    let output = archive(&file, lines.join("\n").as_bytes());
    assert_eq!(
        text(&output.stdout),
        format!("25 events written to {}\n", file.display())
    );
    assert_eq!(text(&output.stderr), "");
    assert!(output.status.success());
    assert_eq!(rows(&file), numbered(&lines));
}

/// What was read before the failure is archived all the same, and the error says
/// where it happened.
#[test]
fn a_line_that_is_not_text_is_named_and_the_lines_before_it_are_kept() {
    let dir = tempdir().unwrap();
    let file = dir.path().join("archive.csv");
    let output = archive(&file, b"one\ntwo\n\xff\nfour\n");
    assert!(!output.status.success());
    assert_eq!(
        text(&output.stdout),
        format!("2 events written to {}\n", file.display())
    );
    assert!(
        text(&output.stderr).starts_with("error: line 3: "),
        "{}",
        text(&output.stderr)
    );
    assert_eq!(rows(&file), numbered(&["one".to_string(), "two".to_string()]));
}

/// A file that already holds something is somebody's data.
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

/// What begins with a dash was not meant as the name of a file.
#[test]
fn an_option_is_not_taken_for_a_file() {
    let output = archive(Path::new("--help"), b"");
    assert!(!output.status.success());
    assert!(text(&output.stderr).contains("one FILE"), "{}", text(&output.stderr));
    assert!(!Path::new("--help").exists());
}

/// Runs the tool where no file may grow beyond 8 blocks of 512 bytes: to it, a full
/// disk.
#[cfg(target_os = "linux")]
fn archive_on_a_small_disk(file: &Path, input: &[u8]) -> Output {
    let limited = "trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$1\"";
    run(Command::new("sh").args(["-c", limited, TOOL]).arg(file), input)
}

/// The log start moves only with what was archived, so it is the right count after
/// a failure too.
#[cfg(target_os = "linux")]
#[test]
fn on_a_full_disk_the_count_is_what_the_file_holds() {
    let dir = tempdir().unwrap();
    let file = dir.path().join("archive.csv");
    let lines: Vec<String> = (0..2000).map(|n| format!("line {n}")).collect();
    let output = archive_on_a_small_disk(&file, lines.join("\n").as_bytes());
    assert!(!output.status.success());
    assert!(
        text(&output.stderr).contains("was not appended, and none was dropped")
    );
    let written = rows(&file).len();
    assert!(written > 0 && written < 2000, "{written}");
    assert_eq!(rows(&file), numbered(&lines[..written]));
    assert!(text(&output.stdout).starts_with(&format!("{written} events written")));
}

/// That all lines were read does not mean that all were archived: the last drop can
/// fail as well.
#[cfg(target_os = "linux")]
#[test]
fn when_the_last_events_find_no_room_the_tool_fails() {
    let dir = tempdir().unwrap();
    let file = dir.path().join("archive.csv");
    let output = archive_on_a_small_disk(&file, "x".repeat(5000).as_bytes());
    assert!(!output.status.success());
    assert!(text(&output.stdout).starts_with("0 events written"));
    assert_eq!(rows(&file), []);
}

/// The log holds a few events at most, so any number of lines passes through in
/// little memory.
#[test]
fn events_go_to_the_file_while_more_are_read() {
    let dir = tempdir().unwrap();
    let file = dir.path().join("archive.csv");
    let (mut tool, mut stdin) = start(Command::new(TOOL).arg(&file));
    // No pipe holds half of this: by the end of the write, the tool has read the rest.
    let lines = format!("{}\n", "x".repeat(3999)).repeat(1000);
    stdin.write_all(lines.as_bytes()).unwrap();
    let written = fs::metadata(&file).unwrap().len();
    assert!(written >= 2_000_000, "the tool keeps its input in memory");
    drop(stdin);
    assert!(tool.wait().unwrap().success());
    assert_eq!(rows(&file).len(), 1000);
}
