//! The commands of `cargo workshop`. Each says whether all is well.

mod check;
mod diff;
mod doctor;
mod hint;
mod remember;
mod renew;
mod start;
mod verdict;
mod whereabouts;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::my_log::{MyLog, Progress};
use crate::places::shown;
use crate::repository::{Repository, Step};

/// How wide the text is set.
const WIDTH: usize = 80;

/// The book's repository, and the learner's folder.
#[derive(Debug)]
pub(crate) struct Workshop {
    pub(crate) repository: Repository,
    pub(crate) folder: PathBuf,
}

/// A learner's folder with a step in it.
struct LaidOut<'a> {
    my_log: MyLog,
    progress: Progress,
    step: &'a Step,
}

impl Workshop {
    /// The learner's folder, mended where a start was interrupted: nothing when it is not there yet.
    fn open(&self) -> Result<Option<MyLog>> {
        let (my_log, mended) = MyLog::open(&self.folder)?;
        mended.into_iter().for_each(|sentence| println!("{sentence}\n"));
        Ok(my_log)
    }

    /// How far the learner is.
    fn progress(&self, my_log: &MyLog) -> Result<Progress> {
        my_log.progress(self.repository.steps())
    }

    /// The learner's folder with the step that is in it.
    fn laid_out(&self) -> Result<LaidOut<'_>> {
        let my_log = self.open()?.with_context(|| {
            format!(
                "{} is not there yet: `cargo workshop start` lays the first step out in it",
                shown(&self.folder)
            )
        })?;
        let progress = self.progress(&my_log)?;
        let step = self.repository.step(&progress.present).context(
            "progress.toml is at a step that this version of the book has not: \
             `cargo workshop start STEP` starts one that it has",
        )?;
        Ok(LaidOut { my_log, progress, step })
    }

    /// Where in the learner's folder `place` is, as the learner would type it.
    fn place(&self, place: &Path) -> String {
        shown(&self.folder.join(place))
    }
}

/// `text` in lines that fit, the later ones as far in as `indent` says.
fn filled(text: &str, indent: usize) -> String {
    let indent = " ".repeat(indent);
    let options = textwrap::Options::new(WIDTH).subsequent_indent(&indent);
    textwrap::fill(text, options.initial_indent(&indent)).trim_start().to_string()
}
