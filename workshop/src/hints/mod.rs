//! The hints of a step: one file, which the page shows and the command reads.

mod parse;
mod terminal;

use anyhow::{Context, Result, ensure};

use crate::repository::{Step, read};
pub use parse::parse;
pub use terminal::plain;

/// How many hints each task has.
pub const LEVELS: usize = 3;

/// A part of a step, or an exercise, and its hints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// What it is called: the name of its anchor.
    pub name: String,
    /// The line of its anchor, counted from 1.
    pub line: usize,
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
    /// The line of its heading, counted from 1.
    pub line: usize,
    /// What it says, in Markdown.
    pub text: String,
    /// Whether it says something, and ends where it should.
    pub is_whole: bool,
}

/// The tasks of `step`, in the order in which they are written, and its exercises.
///
/// # Errors
///
/// When the file of the hints cannot be understood.
pub fn tasks(step: &Step) -> Result<Vec<Task>> {
    let file = step.hints();
    let cannot_understand = || format!("cannot understand {}", file.display());
    let tasks = parse(&read(&file)?).with_context(cannot_understand)?;
    for Task { name, hints, .. } in &tasks {
        let count = hints.len();
        ensure!(count == LEVELS, "{name} has {count} hints, not {LEVELS}");
    }
    Ok(tasks)
}
