use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::moves::{Move, NEXT, Plan, clear};
use super::{MyLog, PROGRESS, Progress, kept};
use crate::layout::Files;

/// What was replaced.
#[derive(Debug)]
pub struct Replacement {
    /// Where the things are that were there before, from the learner's folder: nothing when there were none.
    pub kept: Option<PathBuf>,
    plan: Plan,
}

impl MyLog {
    /// Makes `files` and `progress` ready to take the places of what is there. `step` is what is there now.
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
        fs::create_dir_all(&next)?;
        progress.write(&next.join(PROGRESS))?;
        let kept = kept::place(folder, step);
        let there = |place: &&PathBuf| folder.join(place).exists();
        let mut moves: Vec<_> = places
            .iter()
            .filter(there)
            .map(|place| Move::aside(place, &kept))
            .collect();
        let kept = (!moves.is_empty()).then_some(kept);
        let ready = places.iter().filter(|place| next.join(place).exists());
        moves.extend(ready.map(|place| Move::into_place(place)));
        moves.push(Move::into_place(Path::new(PROGRESS)));
        let plan = Plan { what, moves };
        plan.write(folder)?;
        Ok(Replacement { kept, plan })
    }
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
        self.plan.carry_out(my_log.folder())
    }
}
