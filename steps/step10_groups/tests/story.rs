//! What `cargo run -p step10_groups` prints is what the chapter shows.

use std::process::Command;

fn assert_snapshot(name: &str, text: String) {
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// In the chapter's story, members share the partitions, take over from each other,
/// and a commit of an old generation is refused.
#[test]
fn the_story_prints_what_the_chapter_shows() {
    let program = env!("CARGO_BIN_EXE_step10_groups");
    let story = Command::new(program).output().unwrap();
    assert!(story.status.success(), "{}", String::from_utf8_lossy(&story.stderr));
    assert_snapshot("story", String::from_utf8(story.stdout).unwrap());
}
