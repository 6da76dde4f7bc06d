use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::page::Shown;
use crate::source::{new_lines, unmarked};
use crate::steps::Step;

/// What the lines of an include are to a reader of the step that theirs is compared with.
pub(super) enum Status {
    /// That step has no such file, or there is no such step.
    NewFile,
    /// All of the lines are new.
    New,
    /// Some are: the numbers of those.
    Changed(BTreeSet<usize>),
    /// None is, but lines between them are gone.
    Shortened,
    /// They are as they were.
    Unchanged,
}

impl Status {
    /// The status of lines of a source file of the step `own`, which is compared with the step `old`.
    pub(super) fn of(
        root: &Path,
        own: &Step,
        old: Option<&Step>,
        shown: &Shown,
    ) -> Option<Self> {
        if !shown.file.starts_with(own.folder().join("src")) {
            return None;
        }
        let old = own.old_text(root, old, &shown.file);
        let new = fs::read_to_string(root.join(&shown.file)).ok()?;
        Some(match old {
            None => Self::NewFile,
            Some(old) => Self::since(&old, &new, shown),
        })
    }

    fn since(old: &str, new: &str, shown: &Shown) -> Self {
        let new: BTreeSet<_> =
            new_lines(old, new).into_iter().map(|(number, _)| number).collect();
        let is_new = |(number, _): &&(usize, String)| new.contains(number);
        let not_blank = |(_, line): &&(usize, String)| !line.trim().is_empty();
        let lines = &shown.lines;
        if lines.iter().filter(not_blank).all(|line| is_new(&line)) {
            return Self::New;
        }
        let marked: BTreeSet<_> =
            lines.iter().filter(is_new).map(|(number, _)| *number).collect();
        match marked.is_empty() {
            false => Self::Changed(marked),
            true if has(old, lines) => Self::Unchanged,
            true => Self::Shortened,
        }
    }

    /// Whether the line of this number has a sign.
    pub(super) fn marks(&self, number: usize) -> bool {
        match self {
            Self::NewFile | Self::New => true,
            Self::Changed(numbers) => numbers.contains(&number),
            Self::Shortened | Self::Unchanged => false,
        }
    }
}

/// Whether `old` has these lines, one right after the other.
fn has(old: &str, lines: &[(usize, String)]) -> bool {
    unmarked(old)
        .windows(lines.len())
        .any(|old| old.iter().zip(lines).all(|((_, old), (_, new))| old == new))
}
