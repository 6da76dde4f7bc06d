//! What changed since an earlier step: the comment `<!-- changes since step01_list -->` on a page asks for it, and says
//! what the page's own step is compared with. The step of a page without one is new as a whole.

mod directive;
mod file;

use std::collections::BTreeSet;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use crate::Finding;
use crate::page::Page;
use crate::steps::Step;
use directive::{compared, directives};
use file::FileChange;

/// What is wrong with the comments of `page` that ask for changes: a step that does not exist or is not the one before
/// the page's own, or a comment that is not of this form.
pub(crate) fn check_changes(root: &Path, page: &Page) -> Vec<Finding> {
    let wrong = directives(page).into_iter().filter_map(|directive| {
        let reason = compared(root, page, &directive).err()?;
        Some(Finding::new(&page.file, directive.line, reason))
    });
    wrong.collect()
}

/// The step that the step of `page` is compared with. Without one, all of it is new.
pub fn compared_with(root: &Path, page: &Page) -> Option<Step> {
    let steps =
        directives(page).iter().find_map(|one| compared(root, page, one).ok());
    steps.map(|(old, _)| old)
}

/// What takes the place of the comments of `page`, each with its place in the text.
pub(crate) fn lists(root: &Path, page: &Page) -> Vec<(Range<usize>, String)> {
    let lists = directives(page).into_iter().filter_map(|directive| {
        let (old, new) = compared(root, page, &directive).ok()?;
        Some((directive.place, list(root, &old, &new)))
    });
    lists.collect()
}

/// The changes of each file, folded, after the names of those that have none.
fn list(root: &Path, old: &Step, new: &Step) -> String {
    let mut files = sources(root, old);
    files.extend(sources(root, new));
    let text = |step: &Step, file: &Path| {
        fs::read_to_string(root.join(step.folder()).join(file)).ok()
    };
    let (mut same, mut changes) = (Vec::new(), Vec::new());
    for file in files {
        let change = FileChange::new(&file, text(old, &file), text(new, &file));
        match change.is_none() {
            true => same.push(change.name()),
            false => changes.push(change.to_string()),
        }
    }
    if !same.is_empty() {
        changes.insert(0, format!("Unchanged: {}.\n", same.join(", ")));
    }
    changes.join("\n")
}

/// The source files of `step`, relative to its folder.
pub(crate) fn sources(root: &Path, step: &Step) -> BTreeSet<PathBuf> {
    let folder = root.join(step.folder());
    let mut files = BTreeSet::new();
    let mut folders = vec![folder.join("src")];
    while let Some(inside) = folders.pop() {
        let entries = fs::read_dir(inside).into_iter().flatten().flatten();
        for path in entries.map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                files.extend(path.strip_prefix(&folder).map(Path::to_path_buf));
            }
        }
    }
    files
}
