//! Judges a learner's folder with the step's own tests.

mod build;
mod fresh;
mod group;
mod interrupt;
mod list;
mod output;
mod refused;
mod report;
mod run;
mod words;

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};
use indicatif::{ProgressBar, ProgressDrawTarget};

pub(crate) use build::cargo_program;
pub(crate) use fresh::date_anew;
pub use interrupt::stop_tests_on_ctrl_c;
pub use refused::DoesNotCompile;
pub use report::{Outcome, Report, Test};

use crate::ideas::functions;
use crate::layout::{Files, Start, source};
use crate::places::whole;
use crate::repository::Step;

/// How long a test may take, when nobody says otherwise.
const LIMIT: Duration = Duration::from_secs(10);

/// That time, as it is typed.
pub(crate) fn limit_in_seconds() -> &'static str {
    LIMIT.as_secs().to_string().leak()
}

/// How a check goes about it.
#[derive(Debug, Clone)]
pub struct Options {
    /// How long the process of a test may take, from its begin to its end, by the clock on the wall: whatever the test
    /// starts and waits for counts too.
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
        Self { limit: LIMIT, target: None, offline: false, progress: false }
    }
}

/// Builds the layout of `step` in `folder` and runs each of its tests in a process of its own.
///
/// # Errors
///
/// When it does not compile, which is a [`DoesNotCompile`], or cargo or a test cannot be started.
pub fn check(step: &Step, folder: &Path, options: &Options) -> Result<Report> {
    let folder = whole(folder)
        .with_context(|| format!("{} is not there", folder.display()))?;
    date_anew(&folder)?;
    let bar = progress(options);
    let built = build::build(step, &folder, options, &bar)?;
    let ideas = functions(step)?;
    let mut listed = list::tests(&built.binaries)?;
    listed.sort_by_cached_key(|test| {
        let name = test.whole_name();
        (place(&ideas, &name).unwrap_or(ideas.len()), name)
    });
    let outcomes = run::outcomes(&listed, &folder, options.limit, &bar)?;
    bar.finish_and_clear();
    let tests = judged(&listed, outcomes, &ideas);
    let announced = is_untouched(step, &folder)?.then(|| step.red.clone());
    Ok(Report { tests, warnings: built.warnings, announced })
}

/// Test functions, by their whole names and in their order, with what is said above each.
type Ideas = [(String, Option<String>)];

/// Where the test `name` stands among all tests of a step.
fn place(ideas: &Ideas, name: &str) -> Option<usize> {
    ideas.iter().position(|(other, _)| other == name)
}

fn judged(
    listed: &[list::Listed],
    outcomes: Vec<Outcome>,
    ideas: &Ideas,
) -> Vec<Test> {
    let tests = listed.iter().zip(outcomes).map(|(test, outcome)| {
        let name = test.whole_name();
        let idea = place(ideas, &name).and_then(|place| ideas[place].1.clone());
        Test { name, idea, outcome }
    });
    tests.collect()
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
pub(crate) fn is_untouched(step: &Step, folder: &Path) -> Result<bool> {
    let start = source(step, Start::Untouched)?;
    Ok(Files::under(folder, "src")? == start)
}
