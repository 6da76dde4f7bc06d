//! The commands of the README and of the pages, in this tree and in small broken ones.

mod broken;
mod copying;
mod real_tree;

use std::fs;
use std::path::{Path, PathBuf};

/// A folder of this name that stays, so that what has been compiled in it is not compiled again.
fn lasting(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}
