//! What a reader sees of a source file, and which of it is new.

use std::fs;
use std::path::{Path, PathBuf};

use similar::{ChangeTag, TextDiff};

use crate::changes::sources;
use crate::page::is_anchor;
use crate::steps::{Step, Story};

/// The lines of `new` that are not in `old`, with their numbers. Marks of anchors are in neither.
pub fn new_lines<'a>(old: &str, new: &'a str) -> Vec<(usize, &'a str)> {
    let old: Vec<_> = unmarked(old).into_iter().map(|(_, line)| line).collect();
    let numbered = unmarked(new);
    let new: Vec<_> = numbered.iter().map(|(_, line)| *line).collect();
    TextDiff::from_slices(&old, &new)
        .iter_all_changes()
        .filter(|change| change.tag() == ChangeTag::Insert)
        .filter_map(|change| change.new_index())
        .map(|index| numbered[index])
        .collect()
}

/// How many lines the library of `step` has: all of `src` but `main.rs` and its modules. Comments count; blank lines and
/// the marks of anchors, which no page shows, do not.
pub fn library_lines(root: &Path, step: &Step) -> usize {
    let folder = root.join(step.folder());
    let text = |file: &Path| fs::read_to_string(folder.join(file)).ok();
    let story = Story::of(root, step);
    let library = sources(root, step).into_iter().filter(|file| !story.has(file));
    let lines = |file: PathBuf| {
        let text = text(&file).unwrap_or_default();
        unmarked(&text).iter().filter(|(_, line)| !line.trim().is_empty()).count()
    };
    library.map(lines).sum()
}

/// The lines of `text` that are no marks of anchors, with their numbers in `text`, counted from 1.
pub(crate) fn unmarked(text: &str) -> Vec<(usize, &str)> {
    (1..).zip(text.lines()).filter(|(_, line)| !is_anchor(line)).collect()
}

/// A Markdown code block of `text`, which may have fences of its own.
pub(crate) fn fenced(label: &str, text: &str) -> String {
    let longest = text
        .lines()
        .map(|line| line.trim_start().chars().take_while(|c| *c == '`').count())
        .max();
    let fence = "`".repeat(longest.unwrap_or(0).max(2) + 1);
    format!("{fence}{label}\n{text}\n{fence}")
}

/// `text` as HTML that mdBook finds no directive in.
pub(crate) fn escaped(text: &str) -> String {
    pictures::escaped(text).replace('{', "&#123;")
}
