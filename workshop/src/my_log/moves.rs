//! What a start does to a learner's folder: a list of moves, which may be interrupted and is then finished.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::PROGRESS;
use super::kept::free;

/// Where the new files are made ready.
pub(super) const NEXT: &str = ".next";
/// What that folder is called when all of it is in place.
pub(super) const DONE: &str = ".done";
const PLAN: &str = "plan.toml";

/// The moves that put what is ready into its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// What is done, for a sentence: "the start of step02_consumer".
    pub what: String,
    /// The moves, in their order.
    pub moves: Vec<Move>,
}

/// A file or a folder goes from one place to another, both in the learner's folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Move {
    from: PathBuf,
    to: PathBuf,
}

impl Move {
    /// From the learner's place into a folder of what was there before.
    pub(super) fn aside(place: &Path, kept: &Path) -> Self {
        Self { from: place.to_path_buf(), to: kept.join(place) }
    }

    /// From where it is made ready into its place.
    pub(super) fn into_place(place: &Path) -> Self {
        Self { from: Path::new(NEXT).join(place), to: place.to_path_buf() }
    }

    fn is_aside(&self) -> bool {
        !self.from.starts_with(NEXT)
    }

    /// Makes the move, unless it was made before.
    fn make(&self, folder: &Path) -> Result<()> {
        let (from, to) = (folder.join(&self.from), folder.join(&self.to));
        // What is at `from` after the thing went aside is what came into its place.
        let is_made = !from.exists() || self.is_aside() && to.exists();
        if is_made {
            return Ok(());
        }
        if to.exists() && !to.ends_with(PROGRESS) {
            // Someone wrote there after the start was interrupted.
            let place = free(folder, &Path::new("kept/found").join(&self.to));
            rename(&to, &folder.join(place))?;
        }
        rename(&from, &to)
    }
}

fn rename(from: &Path, to: &Path) -> Result<()> {
    if let Some(parent) = to.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::rename(from, to).with_context(|| {
        format!("cannot move {} to {}", from.display(), to.display())
    })
}

impl Plan {
    /// Marks what is ready in `folder` as complete: from here on it is finished, whatever happens.
    pub(super) fn write(&self, folder: &Path) -> Result<()> {
        let plan = folder.join(NEXT).join(PLAN);
        let new = plan.with_extension("new");
        let cannot_write = || format!("cannot write {}", plan.display());
        fs::write(&new, toml::to_string(self)?).with_context(cannot_write)?;
        fs::rename(&new, &plan).with_context(cannot_write)
    }

    fn read(folder: &Path) -> Result<Option<Self>> {
        let plan = folder.join(NEXT).join(PLAN);
        if !plan.exists() {
            return Ok(None);
        }
        let cannot_understand = || format!("cannot understand {}", plan.display());
        let text = fs::read_to_string(&plan).with_context(cannot_understand)?;
        toml::from_str(&text).map(Some).with_context(cannot_understand)
    }

    /// Makes the first `count` moves in `folder`.
    ///
    /// # Errors
    ///
    /// When something cannot be moved.
    pub fn make_first(&self, count: usize, folder: &Path) -> Result<()> {
        self.moves.iter().take(count).try_for_each(|to_make| to_make.make(folder))
    }

    /// Makes all moves in `folder`, and clears up.
    ///
    /// # Errors
    ///
    /// When something cannot be moved.
    pub fn carry_out(&self, folder: &Path) -> Result<()> {
        self.make_first(self.moves.len(), folder)?;
        rename(&folder.join(NEXT), &folder.join(DONE))?;
        clear(&folder.join(DONE))
    }
}

/// Finishes what was interrupted in `folder` when it was complete, undoes it when not, and says so.
pub(super) fn recover(folder: &Path) -> Result<Option<String>> {
    clear(&folder.join(DONE))?;
    if !folder.join(NEXT).exists() {
        return Ok(None);
    }
    if let Some(plan) = Plan::read(folder)? {
        plan.carry_out(folder)?;
        return Ok(Some(format!(
            "{} was interrupted: it is finished now.",
            plan.what
        )));
    }
    clear(&folder.join(NEXT))?;
    Ok(Some(
        "A start was interrupted before anything had changed: it is undone."
            .to_string(),
    ))
}

/// Removes a folder of ours, if it is there.
pub(super) fn clear(folder: &Path) -> Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    fs::remove_dir_all(folder)
        .with_context(|| format!("cannot remove {}", folder.display()))
}
