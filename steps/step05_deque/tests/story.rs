//! What `cargo run -p step05_deque` prints is what the chapter shows.

use std::process::Command;

/// In the chapter's story, C comes back after a drop, reads the wrong event, and is
/// told of no error.
#[test]
fn the_story_prints_what_the_chapter_shows() {
    let story = Command::new(env!("CARGO_BIN_EXE_step05_deque")).output().unwrap();
    assert!(story.status.success(), "{}", String::from_utf8_lossy(&story.stderr));

    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| {
        insta::assert_snapshot!("story", String::from_utf8(story.stdout).unwrap())
    });
}
