use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use mdbook_driver::MDBook;

/// As `mdbook build` does: with the preprocessor as book.toml names it, in a process of its own.
#[test]
#[ignore = "builds the book twice, once with another cargo: .ci/run does it"]
fn plain_mdbook_builds_the_same_book() {
    let root = fs::canonicalize("../..").unwrap();
    // As deep in the tree as the book itself, for its pages link to files beside it.
    let (ours, plain) = (root.join("target/ours"), root.join("target/plain"));
    book::build(&root, &ours).unwrap();
    let mut mdbook = MDBook::load(&root).unwrap();
    mdbook.config.build.build_dir = plain.clone();
    mdbook.build().unwrap();
    let (ours, plain) = (files(&ours), files(&plain));
    assert!(ours.len() > 20, "{} files", ours.len());
    assert!(ours.keys().eq(plain.keys()), "{:?}\n{:?}", ours.keys(), plain.keys());
    for (file, bytes) in ours {
        assert!(plain[&file] == bytes, "{} differs", file.display());
    }
}

/// The files in `folder`, each with what it holds.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let found = glob::glob(&format!("{}/**/*", folder.display())).unwrap();
    let files = found.map(Result::unwrap).filter(|path| path.is_file());
    let read = |path: PathBuf| {
        let name = path.strip_prefix(folder).unwrap().to_path_buf();
        (name, fs::read(path).unwrap())
    };
    files.map(read).collect()
}
