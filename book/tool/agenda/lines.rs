use std::fs;
use std::path::Path;

use crate::changes::sources;
use crate::source::new_lines;
use crate::steps::{Step, Story};

/// The folder with a folder for each step, in which `start` has the files to edit. A learner is given all others.
const STARTS: &str = "workshop/steps";

/// How many lines of code the library of `step` has that a learner is not given, who starts from the step `old`. Blank
/// lines, comments and lines of nothing but brackets do not count.
pub(super) fn to_write(root: &Path, step: &Step, old: Option<&Step>) -> usize {
    let read = |file: &Path| fs::read_to_string(root.join(file)).ok();
    let story = Story::of(root, step);
    let start = Path::new(STARTS).join(&step.name).join("start");
    let has_start = root.join(&start).is_dir();
    let files = sources(root, step).into_iter();
    let lines = files.filter(|file| !story.has(file)).filter_map(|file| {
        let full = step.folder().join(&file);
        let given = match has_start {
            true => read(&start.join(&file))?,
            false => step.old_text(root, old, &full).unwrap_or_default(),
        };
        let new = read(&full)?;
        let new = new_lines(&given, &new).into_iter();
        Some(new.filter(|(_, line)| is_code(line)).count())
    });
    lines.sum()
}

fn is_code(line: &str) -> bool {
    !line.trim_start().starts_with("//") && line.contains(char::is_alphanumeric)
}
