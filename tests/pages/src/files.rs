//! Which files there are, by the names that the tree gives them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use book::page::Page;

/// A crate in `steps/`.
pub struct Step {
    /// The number in its name: 2 for `step02_consumer`.
    pub number: u32,
    /// The name of its folder.
    pub name: String,
}

impl Step {
    /// Where its page should be.
    pub fn page(&self) -> PathBuf {
        Path::new("book/src").join(&self.name).with_extension("md")
    }

    /// Its folder.
    pub fn folder(&self) -> PathBuf {
        Path::new("steps").join(&self.name)
    }
}

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

/// The steps, in the order of their numbers.
pub fn steps(root: &Path) -> Vec<Step> {
    let folders = files(root, "steps/step*/");
    let names = folders.iter().filter_map(|folder| folder.file_name());
    let mut steps: Vec<_> = names
        .map(|name| name.to_string_lossy().into_owned())
        .filter_map(|name| Some(Step { number: number(&name)?, name }))
        .collect();
    steps.sort_by_key(|step| step.number);
    steps
}

/// The number of the step that `name` is called after: 2 for `step02_consumer` and for `step02_consumer.md`.
pub fn number(name: &str) -> Option<u32> {
    let (digits, _) = name.strip_prefix("step")?.split_once('_')?;
    digits.parse().ok()
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
