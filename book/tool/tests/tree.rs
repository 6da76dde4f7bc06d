use std::fs;
use std::path::Path;

use tempfile::TempDir;

/// A small folder of files, given as pairs of path and text, which is gone when the test is.
pub fn tree(files: &[(&str, &str)]) -> TempDir {
    let root = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap_or(Path::new(""))).unwrap();
        fs::write(path, text).unwrap();
    }
    root
}
