use std::fs;
use std::path::Path;

use commands::copy;

use crate::write;

fn text(root: &Path, path: &str) -> Option<String> {
    fs::read_to_string(root.join(path)).ok()
}

#[test]
fn the_copy_has_the_tree_and_nothing_that_was_built_or_left_there() {
    let (root, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (root, to) = (root.path(), to.path());
    for path in ["Cargo.toml", "steps/step01_list/src/main.rs", "book/src/page.md"]
    {
        write(root, path, path);
    }
    for path in [
        ".git/config",
        "archive.csv",
        "my-log/src/log.rs",
        "target/a",
        "tests/browser/node_modules/a.js",
        "steps/step01_list/tests/snapshots/story.snap.new",
    ] {
        write(root, path, path);
        copy(root, to, &["archive.csv".to_string()]).unwrap();
        assert_eq!(text(to, path), None);
    }
    assert_eq!(text(to, "book/src/page.md").as_deref(), Some("book/src/page.md"));
}

#[test]
fn a_second_copy_writes_only_what_changed_and_removes_what_is_gone() {
    let (root, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (root, to) = (root.path(), to.path());
    write(root, "steps/a/same.rs", "same");
    write(root, "steps/a/changed.rs", "before");
    write(root, "steps/b/gone.rs", "gone");
    copy(root, to, &["archive.csv".to_string()]).unwrap();
    let written = || fs::metadata(to.join("steps/a/same.rs")).unwrap().modified();
    let before = written().unwrap();
    write(root, "steps/a/changed.rs", "after");
    fs::remove_dir_all(root.join("steps/b")).unwrap();
    write(to, "archive.csv", "left by a command");
    write(to, "target/debug/a", "built");
    copy(root, to, &["archive.csv".to_string()]).unwrap();
    assert_eq!(written().unwrap(), before);
    assert_eq!(text(to, "steps/a/changed.rs").as_deref(), Some("after"));
    assert!(!to.join("steps/b").exists() && !to.join("archive.csv").exists());
    assert_eq!(text(to, "target/debug/a").as_deref(), Some("built"));
}
