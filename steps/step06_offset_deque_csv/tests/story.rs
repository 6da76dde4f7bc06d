//! What `cargo run -p step06_offset_deque_csv` prints is what the chapter shows,
//! and so is what the tool makes of a file.

use std::fs::{self, File};
use std::process::Command;

const PROGRAM: &str = env!("CARGO_BIN_EXE_step06_offset_deque_csv");

const ORDERS: &str = "cod and chips\nplaice, no salt\na \"large\" 🐟\n";

fn assert_snapshot(name: &str, text: String) {
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// In the chapter's story, C takes a break while events are dropped, and reads on
/// at the offset where it was.
#[test]
fn the_story_prints_what_the_chapter_shows() {
    let story = Command::new(PROGRAM).output().unwrap();
    assert!(story.status.success(), "{}", String::from_utf8_lossy(&story.stderr));
    assert_snapshot("story", String::from_utf8(story.stdout).unwrap());
}

/// With a file name, the program archives its input: a line is an event, and an
/// event is a row with its offset.
#[test]
fn the_tool_makes_of_a_file_what_the_chapter_shows() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("orders.txt"), ORDERS).unwrap();
    let orders = File::open(dir.path().join("orders.txt")).unwrap();
    let mut tool = Command::new(PROGRAM);
    let tool =
        tool.current_dir(&dir).arg("archive.csv").stdin(orders).output().unwrap();
    assert!(tool.status.success(), "{}", String::from_utf8_lossy(&tool.stderr));
    let said = String::from_utf8(tool.stdout).unwrap();
    let archive = fs::read_to_string(dir.path().join("archive.csv")).unwrap();
    assert_snapshot("tool", format!("{ORDERS}\n{said}\n{archive}"));
}
