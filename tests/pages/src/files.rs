//! Which files there are, by the names that the tree gives them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use book::page::Page;
pub use book::steps::{Step, number, steps};

/// The files that `pattern` matches in `root`, relative to it and sorted.
pub fn files(root: &Path, pattern: &str) -> Vec<PathBuf> {
    let base = glob::Pattern::escape(&root.to_string_lossy());
    let found = glob::glob(&format!("{base}/{pattern}"))
        .expect("the pattern is a constant");
    found
        .flatten()
        .filter_map(|path| Some(path.strip_prefix(root).ok()?.to_path_buf()))
        .collect()
}

/// The text of `file`, which is relative to `root`.
///
/// # Panics
/// When it is no text, or has gone since it was listed.
pub fn text(root: &Path, file: &Path) -> String {
    fs::read_to_string(root.join(file)).unwrap_or_else(|error| {
        panic!("{} cannot be read: {error}", file.display())
    })
}

/// The manifest of `step`, empty when there is none that can be read.
pub fn manifest(root: &Path, step: &Step) -> toml::Table {
    let text = fs::read_to_string(root.join(step.folder()).join("Cargo.toml"));
    text.ok().and_then(|text| text.parse().ok()).unwrap_or_default()
}

/// The pages of the book, without the table of contents.
pub fn pages(root: &Path) -> Vec<Page> {
    files(root, "book/src/**/*.md")
        .into_iter()
        .filter(|file| !file.ends_with("SUMMARY.md"))
        .map(|file| page(root, file))
        .collect()
}

/// The Markdown file `file`.
pub fn page(root: &Path, file: PathBuf) -> Page {
    let text = text(root, &file);
    Page { file, text }
}

/// Which lines of which files `page` shows.
pub fn shown(root: &Path, page: &Page) -> BTreeMap<PathBuf, BTreeSet<usize>> {
    let mut all: BTreeMap<_, BTreeSet<usize>> = BTreeMap::new();
    for shown in page.shown(root) {
        let numbers = shown.lines.into_iter().map(|(number, _)| number);
        all.entry(shown.file).or_default().extend(numbers);
    }
    all
}
