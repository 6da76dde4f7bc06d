use std::fs;
use std::ops::Range;
use std::path::Path;

use crate::page::Page;

const FORM: &str = "write `<!-- live stepNN_name -->`, on a line of its own";

/// The folder with a program for each live log.
const LOGS: &str = "book/live/examples";

/// A comment that begins with `live`.
pub(super) struct Directive {
    /// Its line on the page, counted from 1.
    pub(super) line: usize,
    /// Its place in the page's text.
    pub(super) place: Range<usize>,
    /// The step that it names, when it has the right form and a line of its own.
    step: Option<String>,
}

/// The comments of `page` that ask for a live log, in their order.
pub(super) fn directives(page: &Page) -> Vec<Directive> {
    let comments = page.comments().into_iter();
    comments
        .filter(|comment| comment.text.split_whitespace().next() == Some("live"))
        .map(|comment| {
            let mut words = comment.text.split_whitespace().skip(1);
            let step = match (words.next(), words.next()) {
                (Some(step), None) if comment.alone => Some(step.to_string()),
                _ => None,
            };
            Directive { line: comment.line, place: comment.place, step }
        })
        .collect()
}

impl Directive {
    /// The log that it asks for, or what is wrong.
    pub(super) fn log(&self, root: &Path) -> Result<&str, String> {
        let step = self.step.as_deref().ok_or(FORM)?;
        let logs = logs(root);
        match logs.iter().any(|log| log == step) {
            true => Ok(step),
            false => Err(format!(
                "`{step}` has no live log: `{LOGS}` has {}",
                logs.join(", ")
            )),
        }
    }
}

/// The live logs that there are.
fn logs(root: &Path) -> Vec<String> {
    let entries = fs::read_dir(root.join(LOGS)).into_iter().flatten().flatten();
    let mut logs: Vec<_> = entries
        .filter_map(|entry| {
            Some(entry.file_name().to_str()?.strip_suffix(".rs")?.to_string())
        })
        .collect();
    logs.sort();
    logs
}
