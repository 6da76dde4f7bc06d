//! Judges a learner's folder with the step's own tests.

mod build;
mod group;
mod interrupt;
mod list;
mod report;
mod run;
mod words;

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};

pub use build::DoesNotCompile;
pub use interrupt::stop_tests_on_ctrl_c;
pub use report::{Outcome, Report, Test};

use crate::layout::{Files, Start, source};
use crate::repository::{Repository, Step};

/// How a check goes about it.
#[derive(Debug, Clone)]
pub struct Options {
    /// How long a test may take.
    pub limit: Duration,
    /// Where cargo puts what it builds: its own choice when there is none.
    pub target: Option<PathBuf>,
    /// Whether to show on standard error how far the build is.
    pub progress: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { limit: Duration::from_secs(10), target: None, progress: false }
    }
}

/// Builds the layout of `step` in `folder` and runs each of its tests in a process of its own.
///
/// # Errors
///
/// When it does not compile, which is a [`DoesNotCompile`], or cargo or a test cannot be started.
pub fn check(
    repository: &Repository,
    step: &Step,
    folder: &Path,
    options: &Options,
) -> Result<Report> {
    let folder = std::fs::canonicalize(folder)
        .with_context(|| format!("{} is not there", folder.display()))?;
    let built = build::build(step, &folder, options)?;
    let names = list::tests(&built.binaries)?;
    let ideas = crate::ideas(step)?;
    let outcomes = run::outcomes(&names, &folder, options.limit)?;
    let judged = names.iter().zip(outcomes).map(|(test, outcome)| Test {
        idea: ideas.get(&test.whole_name()).cloned(),
        name: test.whole_name(),
        outcome,
    });
    Ok(Report {
        tests: judged.collect(),
        warnings: built.warnings,
        announced: is_untouched(repository, step, &folder)?
            .then(|| step.red.clone()),
    })
}

/// Whether the sources in `folder` are what was laid out.
pub(crate) fn is_untouched(
    repository: &Repository,
    step: &Step,
    folder: &Path,
) -> Result<bool> {
    let start = source(repository, step, Start::FromPrevious)?;
    Ok(Files::under(folder, "src")? == start)
}
