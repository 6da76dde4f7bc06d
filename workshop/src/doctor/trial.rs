use anyhow::{Context, Result, ensure};

use super::Finding;
use super::folder::TrialFolder;
use crate::check::{Options, check, stop_tests_on_ctrl_c};
use crate::layout::{Start, lay_out};
use crate::repository::Repository;

/// The first step as the book has it, compiled and tested in a folder of its own.
pub(super) fn trial(repository: &Repository) -> Finding {
    match tried(repository) {
        Ok(count) => Finding::well(format!(
            "compiled a step, and its {count} tests are green"
        )),
        Err(error) => Finding::ill(
            format!("the first step, as the book has it, is not green: {error:#}"),
            "mend the lines above this one first; then `git status` in the book's folder shows what was changed",
        ),
    }
}

fn tried(repository: &Repository) -> Result<usize> {
    stop_tests_on_ctrl_c()?;
    let step = repository.steps().first().context("the book has no step")?;
    let folder = TrialFolder::new(repository)?;
    lay_out(repository, step, Start::Reference, folder.path())?;
    let target = Some(folder.path().join("target"));
    let options =
        Options { target, offline: true, progress: true, ..Options::default() };
    let report = check(step, folder.path(), &options)?;
    ensure!(report.is_green(), "\n{report}");
    Ok(report.tests.len())
}
