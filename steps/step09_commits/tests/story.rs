//! What `cargo run -p step09_commits` prints is what the chapter shows.

use std::process::Command;

/// In the chapter's story, C goes on where it committed, and a crash costs what its
/// loop makes it cost.
#[test]
fn the_story_prints_what_the_chapter_shows() {
    let story =
        Command::new(env!("CARGO_BIN_EXE_step09_commits")).output().unwrap();
    assert!(story.status.success(), "{}", String::from_utf8_lossy(&story.stderr));
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    let said = String::from_utf8(story.stdout).unwrap();
    settings.bind(|| insta::assert_snapshot!("story", said));
}
