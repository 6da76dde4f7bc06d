use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use book::page::{Page, is_anchor};
use book::{Finding, SNAPSHOT_HEADER};

use crate::files::{files, pages, shown, steps, text};

/// Every snapshot is shown whole on the page of its step, every rejected program and the compiler's words on some page,
/// and no snapshot waits to be accepted.
pub fn shown_whole(root: &Path) -> Vec<Finding> {
    let pages = pages(root);
    let waiting = files(root, "steps/**/*.snap.new").into_iter().map(|file| {
        let message =
            "a snapshot that nobody has accepted: accept it, or mend the program";
        Finding::new(file, 1, message)
    });
    let findings =
        snapshots(root, &pages).into_iter().chain(rejected(root, &pages));
    findings.chain(waiting).collect()
}

fn snapshots(root: &Path, pages: &[Page]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for step in steps(root) {
        let Some(page) = pages.iter().find(|page| page.file == step.page()) else {
            continue;
        };
        let place = page.file.display().to_string();
        let all = shown(root, page);
        for file in files(root, &format!("steps/{}/tests/**/*.snap", step.name)) {
            let missing = missing(root, &file, SNAPSHOT_HEADER, &all);
            findings.extend(not_whole(file, missing, &place));
        }
    }
    findings
}

fn rejected(root: &Path, pages: &[Page]) -> Vec<Finding> {
    let programs = files(root, "tests/rejected/step*/*.rs");
    let words = files(root, "tests/rejected/step*/*.stderr");
    let all: Vec<_> = pages.iter().map(|page| shown(root, page)).collect();
    let least = |file: PathBuf| {
        let missing = all.iter().map(|all| missing(root, &file, 0, all));
        let missing = missing.min_by_key(Vec::len).unwrap_or_default();
        not_whole(file, missing, "a page")
    };
    programs.into_iter().chain(words).filter_map(least).collect()
}

/// The lines of `file` after its `header` that are not among `all` that a page shows. Blank lines and marks of anchors
/// need not be.
fn missing(
    root: &Path,
    file: &Path,
    header: usize,
    all: &BTreeMap<PathBuf, BTreeSet<usize>>,
) -> Vec<(usize, String)> {
    let is_shown =
        |number: &usize| all.get(file).is_some_and(|shown| shown.contains(number));
    let text = text(root, file);
    let lines = (1..).zip(text.lines()).skip(header);
    lines
        .filter(|(number, line)| {
            !is_shown(number) && !line.trim().is_empty() && !is_anchor(line)
        })
        .map(|(number, line)| (number, line.to_string()))
        .collect()
}

fn not_whole(
    file: PathBuf,
    missing: Vec<(usize, String)>,
    place: &str,
) -> Option<Finding> {
    let (number, line) = missing.first()?;
    let message = format!(
        "{place} must show the whole file: {} of its lines are missing, first `{}`",
        missing.len(),
        line.trim()
    );
    Some(Finding::new(file, *number, message))
}
