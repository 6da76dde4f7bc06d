//! The learner's source beside the book's.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use anyhow::Result;
use console::{StyledObject, style};
use similar::TextDiff;

use crate::layout::{Files, Start, source};
use crate::places::slashed;
use crate::repository::Step;

/// What is to be done to the `src` in `folder` to get that of `step` in the book: nothing when they are the same.
///
/// # Errors
///
/// When a file cannot be read.
pub fn diff(step: &Step, folder: &Path) -> Result<String> {
    let mine = Files::under(folder, "src")?.without_anchors();
    let book = source(step, Start::Reference)?;
    let places = mine.iter().chain(book.iter()).map(|(place, _)| place);
    let mut text = String::new();
    for place in places.collect::<BTreeSet<_>>() {
        let (old, new) = (words(mine.get(place)), words(book.get(place)));
        let lines = TextDiff::from_lines(&*old, &*new);
        let place = slashed(place);
        let header = (format!("mine/{place}"), format!("{}/{place}", step.name));
        let unified = lines.unified_diff().header(&header.0, &header.1).to_string();
        for line in unified.lines() {
            writeln!(text, "{}", coloured(line))?;
        }
    }
    Ok(text)
}

fn words(bytes: Option<&[u8]>) -> String {
    String::from_utf8_lossy(bytes.unwrap_or_default()).into_owned()
}

fn coloured(line: &str) -> StyledObject<&str> {
    let is_header = line.starts_with("--- ") || line.starts_with("+++ ");
    match line.chars().next() {
        _ if is_header => style(line).bold(),
        Some('+') => style(line).green(),
        Some('-') => style(line).red(),
        Some('@') => style(line).cyan(),
        _ => style(line),
    }
}
