use std::fs;
use std::path::Path;

use crate::page::{Comment, Page};

const WORD: &str = "live";

const FORM: &str = "write `<!-- live stepNN_name -->`, on a line of its own";

/// The folder with a program for each live log.
const LOGS: &str = "book/live/examples";

/// The comments of `page` that ask for a live log, in their order.
pub(super) fn directives(page: &Page) -> Vec<Comment> {
    page.comments_of(WORD)
}

/// The log that the comment asks for, or what is wrong.
pub(super) fn log<'a>(
    root: &Path,
    directive: &'a Comment,
) -> Result<&'a str, String> {
    let step = directive.argument(WORD).ok_or(FORM)?;
    let logs = logs(root);
    match logs.iter().any(|log| log == step) {
        true => Ok(step),
        false => Err(format!(
            "`{step}` has no live log: `{LOGS}` has {}",
            logs.join(", ")
        )),
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
