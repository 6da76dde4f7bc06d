//! What `cargo run -p step08_partitions` prints is what the chapter shows.

use std::process::Command;

/// Three logs are read three times as fast, keep order each for itself, and lose it
/// when a partition is added.
#[test]
fn the_story_prints_what_the_chapter_shows() {
    let story = Command::new(env!("CARGO_BIN_EXE_step08_partitions")).output();
    let story = story.unwrap();
    assert!(story.status.success(), "{}", String::from_utf8_lossy(&story.stderr));
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    let text = String::from_utf8(story.stdout).unwrap();
    settings.bind(|| insta::assert_snapshot!("story", text));
}
