//! What `cargo run -p step11_compaction` prints is what the chapter shows.

use std::process::Command;

/// In the chapter's story, a thousand commits become four records, a tombstone waits
/// its day, and whoever sleeps longer keeps a dish that is off the menu.
#[test]
fn the_story_prints_what_the_chapter_shows() {
    let program = env!("CARGO_BIN_EXE_step11_compaction");
    let story = Command::new(program).output().unwrap();
    assert!(story.status.success(), "{}", String::from_utf8_lossy(&story.stderr));
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| {
        insta::assert_snapshot!("story", String::from_utf8(story.stdout).unwrap());
    });
}
