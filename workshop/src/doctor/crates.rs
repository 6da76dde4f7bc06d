use std::process::Command;

use anyhow::{Context, Result};

use super::folder::TrialFolder;
use super::{Finding, toolchain};
use crate::check::cargo_program;
use crate::layout::{Start, lay_out};
use crate::repository::{Repository, Step};

/// The crates of all steps, which must have been downloaded once.
pub(super) fn at_hand(repository: &Repository) -> Finding {
    for step in repository.steps() {
        match missing(repository, step) {
            Ok(None) => {}
            Ok(Some(words)) => {
                return Finding::ill(
                    format!(
                        "a crate that {} needs is not here: {words}",
                        step.name
                    ),
                    "`cargo fetch` in the book's folder, once, with network",
                );
            }
            Err(error) => {
                return Finding::ill(format!("{error:#}"), "see what it says");
            }
        }
    }
    Finding::well("the crates of all steps are here")
}

/// What cargo says when a crate of `step` is not at hand.
fn missing(repository: &Repository, step: &Step) -> Result<Option<String>> {
    let folder = TrialFolder::new(repository)?;
    lay_out(repository, step, Start::Reference, folder.path())?;
    let output = Command::new(cargo_program())
        .args(["metadata", "--offline", "--quiet", "--format-version", "1"])
        .args([
            "--filter-platform",
            &toolchain::host().context("cannot ask rustc")?,
        ])
        .current_dir(folder.path())
        .output()
        .context("cannot start cargo")?;
    let words = String::from_utf8_lossy(&output.stderr);
    let first = words.lines().next().unwrap_or_default().to_string();
    Ok((!output.status.success()).then_some(first))
}
