//! What the tool draws of what a program printed.

mod captions;
mod errors;
mod figures;
mod notations;

use crate::rendered::rendered;

const INCLUDE: &str = "{{#include ../../steps/STEP/tests/snapshots/story.snap:4:}}";

/// What a page becomes that shows these lines of a story of `step` under this label.
fn page(step: &str, label: &str, lines: &str) -> Result<String, String> {
    let story = format!("steps/{step}/tests/snapshots/story.snap");
    let snapshot = format!("---\nsource: a\n---\n{lines}\n");
    let include = INCLUDE.replace("STEP", step);
    let text = format!("# Page\n\n```{label}\n{include}\n```\n");
    let files = [(story.as_str(), snapshot.as_str())];
    rendered(&files, "page", &text, None).map_err(|error| error.to_string())
}

/// The page of a picture.
fn picture(step: &str, line: &str) -> String {
    page(step, "text,picture", line).unwrap()
}

/// The page of a strip.
fn strip(step: &str, lines: &str) -> String {
    page(step, "text,strip", lines).unwrap()
}

/// What is between each `start` and the `end` after it.
fn all<'a>(html: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    let parts = html.split(start).skip(1);
    parts.filter_map(|part| Some(part.split_once(end)?.0)).collect()
}
