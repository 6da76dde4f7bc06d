//! What a start does to a learner's folder: a list of moves, which may be interrupted and is then finished.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::OURS;
use super::kept::{KEPT, free};
use super::recover::clear;

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

    /// Whether it brings something that is the workshop's own: an older one need not be kept.
    fn is_ours(&self) -> bool {
        OURS.iter().any(|ours| self.to == Path::new(ours))
    }

    /// Makes the move, unless it was made before. Says where it put what someone wrote there after an interruption.
    fn make(&self, folder: &Path) -> Result<Option<PathBuf>> {
        let (from, to) = (folder.join(&self.from), folder.join(&self.to));
        // What is at `from` after the thing went aside is what came into its place.
        let is_made = !from.exists() || self.is_aside() && to.exists();
        if is_made {
            return Ok(None);
        }
        let mut found = None;
        if to.exists() && !self.is_ours() {
            let place = free(folder, &Path::new(KEPT).join("found").join(&self.to));
            rename(&to, &folder.join(&place))?;
            found = Some(place);
        }
        rename(&from, &to)?;
        Ok(found)
    }
}

fn rename(from: &Path, to: &Path) -> Result<()> {
    if let Some(parent) = to.parent() {
        fs::create_dir_all(parent).with_context(|| {
            format!(
                "cannot make the folder {}: is something else in its place? Move it away, then run the command again",
                parent.display()
            )
        })?;
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

    pub(super) fn read(folder: &Path) -> Result<Option<Self>> {
        let plan = folder.join(NEXT).join(PLAN);
        if !plan.exists() {
            return Ok(None);
        }
        let cannot_understand = || {
            format!(
                "cannot understand {}, which says how to finish what was interrupted. Move {} away, then run the command \
                 again. What it had put aside is in {}",
                plan.display(),
                folder.join(NEXT).display(),
                folder.join(KEPT).display()
            )
        };
        let text = fs::read_to_string(&plan).with_context(cannot_understand)?;
        toml::from_str(&text).map(Some).with_context(cannot_understand)
    }

    /// Where the things go that are there before, from the learner's folder: nothing when there are none.
    pub(super) fn kept(&self) -> Option<PathBuf> {
        let aside = self.moves.iter().find(|to_make| to_make.is_aside())?;
        let inside = aside.from.components().count();
        aside.to.ancestors().nth(inside).map(Path::to_path_buf)
    }

    /// Makes the first `count` moves in `folder`, and says where it put what someone wrote there after an interruption.
    ///
    /// # Errors
    ///
    /// When something cannot be moved.
    pub fn make_first(&self, count: usize, folder: &Path) -> Result<Vec<PathBuf>> {
        let moves = self.moves.iter().take(count);
        moves.filter_map(|to_make| to_make.make(folder).transpose()).collect()
    }

    /// Makes all moves in `folder`, and clears up. Says where it put what someone wrote there after an interruption.
    ///
    /// # Errors
    ///
    /// When something cannot be moved.
    pub fn carry_out(&self, folder: &Path) -> Result<Vec<PathBuf>> {
        let found = self.make_first(self.moves.len(), folder)?;
        rename(&folder.join(NEXT), &folder.join(DONE))?;
        clear(&folder.join(DONE))?;
        Ok(found)
    }
}
