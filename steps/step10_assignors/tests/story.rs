//! What `cargo run -p step10_assignors` prints is what the chapter shows, and so is its
//! picture.

use std::process::Command;

use step10_assignors::{Assignor, Topics};

fn assert_snapshot(name: &str, text: String) {
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// The story shows Kafka's own examples, who is idle, and how much moves.
#[test]
fn the_story_prints_what_the_chapter_shows() {
    let program = env!("CARGO_BIN_EXE_step10_assignors");
    let story = Command::new(program).output().unwrap();
    assert!(story.status.success(), "{}", String::from_utf8_lossy(&story.stderr));
    assert_snapshot("story", String::from_utf8(story.stdout).unwrap());
}

/// In the chapter's picture, each partition has one reader, and both have two.
#[test]
fn the_picture_has_one_reader_for_each_partition() {
    let before = ["C0", "C1"].map(|name| (name.to_string(), Vec::new())).into();
    let topics = Topics::from([("orders".to_string(), 4)]);
    let shared = Assignor::RoundRobin.assign(&before, &topics);
    let rows = shared.iter().flat_map(|(member, has)| {
        has.iter().map(move |of| format!("{of}: P -> [ a b ] -> {member}(0)\n"))
    });
    let mut rows: Vec<String> = rows.collect();
    rows.sort();
    assert_snapshot("picture", rows.concat());
}
