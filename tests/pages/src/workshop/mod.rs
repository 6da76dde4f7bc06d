//! What the workshop has of its own for each step, and what the step's page shows of it.

mod given_away;
mod hints;
mod starts;
mod task;
mod tasks;
mod tests;

use std::fs;
use std::path::{Path, PathBuf};

pub use hints::hints;
pub use starts::starts;
pub use tasks::tasks;

use crate::files::Step;

/// A file of the workshop for `step`.
fn file(step: &Step, name: &str) -> PathBuf {
    PathBuf::from("workshop/steps").join(&step.name).join(name)
}

/// What the step's `step.toml` says, empty when there is none that can be read.
fn said(root: &Path, step: &Step) -> toml::Table {
    let text = fs::read_to_string(root.join(file(step, "step.toml")));
    text.ok().and_then(|text| text.parse().ok()).unwrap_or_default()
}
