//! The hints of a step: one file, which the page shows and the command reads.

mod terminal;

use anyhow::{Context, Result, ensure};

use crate::repository::{Step, read};
pub use terminal::plain;

/// How many hints each task has.
pub const LEVELS: usize = 3;

/// A part of a step, or an exercise, and its hints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// What it is called.
    pub name: String,
    /// The whole names of the tests that it is about: none for an exercise.
    pub tests: Vec<String>,
    /// The hints, from a question to almost the code.
    pub hints: Vec<Hint>,
}

/// A hint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// Its heading: "Hint 1: a question".
    pub heading: String,
    /// What it says, in Markdown.
    pub text: String,
}

/// The tasks of `step`, in the order in which they are written, and its exercises.
///
/// # Errors
///
/// When the file of the hints cannot be understood.
pub fn tasks(step: &Step) -> Result<Vec<Task>> {
    let file = step.hints();
    let cannot_understand = || format!("cannot understand {}", file.display());
    parse(&read(&file)?).with_context(cannot_understand)
}

fn parse(text: &str) -> Result<Vec<Task>> {
    let mut rest = text;
    let mut tasks = Vec::new();
    while let Some((before, after)) = rest.split_once("<!-- ANCHOR: ") {
        let (name, after) =
            after.split_once(" -->").context("an ANCHOR has no end")?;
        let end = format!("<!-- ANCHOR_END: {name} -->");
        let (inside, after) =
            after.split_once(&end).with_context(|| format!("no {end}"))?;
        let hints: Vec<_> =
            inside.split("<details><summary>").skip(1).filter_map(hint).collect();
        ensure!(
            hints.len() == LEVELS,
            "{name} has {} hints, not {LEVELS}",
            hints.len()
        );
        tasks.push(Task { name: name.to_string(), tests: tests(before), hints });
        rest = after;
    }
    Ok(tasks)
}

/// The tests that the comment at the end of `text` names.
fn tests(text: &str) -> Vec<String> {
    let Some((_, comment)) = text.rsplit_once("<!-- tests:") else {
        return Vec::new();
    };
    let names = comment.split("-->").next().unwrap_or_default().split(',');
    names
        .map(|name| name.trim().to_string())
        .filter(|name| !name.is_empty())
        .collect()
}

fn hint(details: &str) -> Option<Hint> {
    let (heading, text) = details.split_once("</summary>")?;
    let text = text.split("</details>").next()?.trim().to_string();
    Some(Hint { heading: heading.to_string(), text })
}
