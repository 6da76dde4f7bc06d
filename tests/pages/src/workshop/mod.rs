//! What the workshop has of its own for each step, and what the step's page shows of it.

mod given_away;
mod hints;
mod starts;
mod tasks;

use std::fs;
use std::path::{Path, PathBuf};

use book::Finding;
pub use hints::hints;
pub use starts::starts;
pub use tasks::tasks;

use crate::files::Step;
use ::workshop::hints::{Task, parse};

/// A file of the workshop for `step`.
fn file(step: &Step, name: &str) -> PathBuf {
    PathBuf::from("workshop/steps").join(&step.name).join(name)
}

/// The tasks and the exercises that `step` has hints for, or what is wrong with their file.
fn tasks_of(root: &Path, step: &Step) -> Result<Vec<Task>, Vec<Finding>> {
    let file = file(step, "hints.md");
    let finding = |message: String| vec![Finding::new(&file, 1, message)];
    let text = fs::read_to_string(root.join(&file))
        .map_err(|_| finding("the step has no hints".to_string()))?;
    parse(&text).map_err(|error| finding(error.to_string()))
}

/// What the step's `step.toml` says, empty when there is none that can be read.
fn said(root: &Path, step: &Step) -> toml::Table {
    let text = fs::read_to_string(root.join(file(step, "step.toml")));
    text.ok().and_then(|text| text.parse().ok()).unwrap_or_default()
}
