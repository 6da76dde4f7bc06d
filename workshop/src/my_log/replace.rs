use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::moves::{Move, NEXT, Plan};
use super::recover::clear;
use super::{MyLog, OURS, PROGRESS, Progress, kept};
use crate::layout::Files;

/// What was replaced.
#[derive(Debug)]
pub struct Replacement {
    /// Where the things are that were there before, from the learner's folder: nothing when there were none.
    pub kept: Option<PathBuf>,
    plan: Plan,
}

impl MyLog {
    /// Makes those of `files` that come to `places`, or are the workshop's own, and `progress` ready to take the places of
    /// what is there. `step` is what is there now.
    ///
    /// # Errors
    ///
    /// When they cannot be written.
    pub fn prepare(
        &self,
        what: String,
        step: &str,
        (places, files): (&[PathBuf], &Files),
        progress: &Progress,
    ) -> Result<Replacement> {
        let folder = self.folder();
        let next = folder.join(NEXT);
        clear(&next)?;
        files.write(&next)?;
        fs::create_dir_all(&next)
            .with_context(|| format!("cannot make {}", next.display()))?;
        progress.write(&next.join(PROGRESS))?;
        let moves = moves(folder, places, &kept::place(folder, step));
        let plan = Plan { what, moves };
        plan.write(folder)?;
        Ok(Replacement { kept: plan.kept(), plan })
    }
}

/// The moves to `kept` of what is at `places` in `folder`, and then those of what is ready.
fn moves(folder: &Path, places: &[PathBuf], kept: &Path) -> Vec<Move> {
    let there = places.iter().filter(|place| folder.join(place).exists());
    let asides = there.map(|place| Move::aside(place, kept));
    let places = places.iter().map(PathBuf::as_path);
    let ready = places
        .chain(OURS.iter().map(Path::new))
        .filter(|place| folder.join(NEXT).join(place).exists());
    asides.chain(ready.map(Move::into_place)).collect()
}

impl Replacement {
    /// The moves.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Puts all in place.
    ///
    /// # Errors
    ///
    /// When something cannot be moved: the next command goes on with it.
    pub fn carry_out(&self, my_log: &MyLog) -> Result<()> {
        self.plan.carry_out(my_log.folder()).map(drop)
    }
}
