use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::moves::{DONE, NEXT, Plan};
use crate::places::shown;

/// Finishes what was interrupted in `folder` when it was complete, undoes it when not, and says so.
pub(super) fn recover(folder: &Path) -> Result<Option<String>> {
    clear(&folder.join(DONE))?;
    if !folder.join(NEXT).exists() {
        return Ok(None);
    }
    if let Some(plan) = Plan::read(folder)? {
        let found = plan.carry_out(folder)?;
        return Ok(Some(finished(&plan, &found, folder)));
    }
    clear(&folder.join(NEXT))?;
    Ok(Some(
        "A start was interrupted before anything had changed: it is undone."
            .to_string(),
    ))
}

/// What to tell when `plan` was finished, and where in `folder` the learner's work is.
fn finished(plan: &Plan, found: &[PathBuf], folder: &Path) -> String {
    let place = |place: &PathBuf| shown(&folder.join(place));
    let mut sentences =
        format!("{} was interrupted: it is finished now.", plan.what);
    if let Some(kept) = plan.kept() {
        sentences += &format!(" What was there is in {}.", place(&kept));
    }
    if !found.is_empty() {
        let found: Vec<_> = found.iter().map(place).collect();
        sentences +=
            &format!(" What was written since is in {}.", found.join(", "));
    }
    sentences
}

/// Removes a folder of ours, if it is there.
pub(super) fn clear(folder: &Path) -> Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    fs::remove_dir_all(folder)
        .with_context(|| format!("cannot remove {}", folder.display()))
}
