use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// What is no part of the tree, as .gitignore says: it is built, installed, a learner's or not yet accepted.
const LEFT: [&str; 4] = [".git", "target", "node_modules", "my-log"];
const LEFT_KIND: &str = "new";

/// Makes `to` a copy of the tree in `root`, but for its `target` and for `made`: what a reader's own commands leave in
/// the root. A file that is the same is not written, so that cargo compiles only what has changed, and what is not in
/// `root` is removed.
///
/// # Errors
/// When a file cannot be read, written or removed.
pub fn copy(root: &Path, to: &Path, made: &[String]) -> io::Result<()> {
    fs::create_dir_all(to)?;
    let mut files = BTreeSet::new();
    collect(root, Path::new(""), &mut files)?;
    files.retain(|file| !made.iter().any(|made| file == Path::new(made)));
    for file in &files {
        update(&root.join(file), &to.join(file))?;
    }
    clear(to, Path::new(""), &files).map(drop)
}

/// Adds the files in `folder` to `files`: all relative to `root`.
fn collect(
    root: &Path,
    folder: &Path,
    files: &mut BTreeSet<PathBuf>,
) -> io::Result<()> {
    for entry in fs::read_dir(root.join(folder))? {
        let path = folder.join(entry?.file_name());
        let full = root.join(&path);
        if LEFT.iter().any(|left| path.ends_with(left))
            || path.extension().is_some_and(|kind| kind == LEFT_KIND)
        {
            continue;
        }
        if full.is_dir() {
            collect(root, &path, files)?;
        } else {
            files.insert(path);
        }
    }
    Ok(())
}

fn update(from: &Path, to: &Path) -> io::Result<()> {
    let text = fs::read(from)?;
    if fs::read(to).is_ok_and(|before| before == text) {
        return Ok(());
    }
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(to, text)
}

/// Removes what is in `folder` of the copy and not in `files`, and says whether nothing is left of it.
fn clear(
    copy: &Path,
    folder: &Path,
    files: &BTreeSet<PathBuf>,
) -> io::Result<bool> {
    let mut empty = true;
    for entry in fs::read_dir(copy.join(folder))? {
        let path = folder.join(entry?.file_name());
        let full = copy.join(&path);
        if path == Path::new("target") || files.contains(&path) {
            empty = false;
        } else if !full.is_dir() {
            fs::remove_file(full)?;
        } else if clear(copy, &path, files)? {
            fs::remove_dir(full)?;
        } else {
            empty = false;
        }
    }
    Ok(empty)
}
