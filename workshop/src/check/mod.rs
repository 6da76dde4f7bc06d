//! Judges a learner's folder with the step's own tests.

mod build;
mod fresh;
mod group;
mod interrupt;
mod list;
mod refused;
mod report;
mod run;
mod words;

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};
use indicatif::{ProgressBar, ProgressDrawTarget};

pub(crate) use build::cargo_program;
pub use interrupt::stop_tests_on_ctrl_c;
pub use refused::DoesNotCompile;
pub use report::{Outcome, Report, Test};

use crate::ideas::functions;
use crate::layout::{Files, Start, source};
use crate::repository::{Repository, Step};

/// How a check goes about it.
#[derive(Debug, Clone)]
pub struct Options {
    /// How long a test may take.
    pub limit: Duration,
    /// Where cargo puts what it builds: its own choice when there is none.
    pub target: Option<PathBuf>,
    /// Whether cargo must do without network.
    pub offline: bool,
    /// Whether to show on standard error how far the build is.
    pub progress: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            limit: Duration::from_secs(10),
            target: None,
            offline: false,
            progress: false,
        }
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
    fresh::date_anew(&folder)?;
    let bar = progress(options);
    let built = build::build(step, &folder, options, &bar)?;
    let functions = functions(step)?;
    let mut listed = list::tests(&built.binaries)?;
    let place =
        |name: &String| functions.iter().position(|(other, _)| other == name);
    listed.sort_by_cached_key(|test| {
        let name = test.whole_name();
        (place(&name).unwrap_or(functions.len()), name)
    });
    let outcomes = run::outcomes(&listed, &folder, options.limit, &bar)?;
    bar.finish_and_clear();
    let judged = listed.iter().zip(outcomes).map(|(test, outcome)| {
        let name = test.whole_name();
        let idea = place(&name).and_then(|place| functions[place].1.clone());
        Test { name, idea, outcome }
    });
    Ok(Report {
        tests: judged.collect(),
        warnings: built.warnings,
        announced: is_untouched(repository, step, &folder)?
            .then(|| step.red.clone()),
    })
}

/// What shows on standard error how far a check is.
fn progress(options: &Options) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
    if options.progress {
        bar.set_draw_target(ProgressDrawTarget::stderr());
        bar.enable_steady_tick(Duration::from_millis(100));
    }
    bar
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
