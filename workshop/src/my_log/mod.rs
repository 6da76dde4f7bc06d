//! The learner's folder: `my-log`.

mod kept;
mod moves;
mod progress;
mod recover;
mod replace;

use std::ffi::OsString;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use fs4::FileExt;

use crate::layout::GIVEN;
use crate::places::whole;
use crate::repository::Step;

pub(crate) use kept::today;
pub use moves::{Move, Plan};
pub use progress::{Entry, Progress};
pub use replace::Replacement;

const PROGRESS: &str = "progress.toml";
const LOCK: &str = ".lock";
/// What the workshop writes for itself, the last one last: with it a start is there.
const OURS: [&str; 2] = [GIVEN, PROGRESS];

/// A learner's folder. While this value lives, no other command changes what is in the folder.
#[derive(Debug)]
pub struct MyLog {
    folder: PathBuf,
    _lock: File,
}

impl MyLog {
    /// The learner's folder at `folder`, with an interrupted start finished or undone: nothing when there is none
    /// yet. The sentence says what was mended.
    ///
    /// # Errors
    ///
    /// When something else is there.
    pub fn open(folder: &Path) -> Result<(Option<Self>, Option<String>)> {
        if is_free(folder)? {
            return Ok((None, None));
        }
        let my_log = Self::locked(folder)?;
        let recovered = recover::recover(folder)?;
        Ok(((!is_free(folder)?).then_some(my_log), recovered))
    }

    /// Makes an empty folder.
    ///
    /// # Errors
    ///
    /// When the folder cannot be made.
    pub fn create(folder: &Path) -> Result<Self> {
        fs::create_dir_all(folder).with_context(|| {
            format!("cannot make the folder {}", folder.display())
        })?;
        Self::locked(folder)
    }

    fn locked(folder: &Path) -> Result<Self> {
        let file = folder.join(LOCK);
        let cannot_lock = || format!("cannot lock {}", file.display());
        let lock = File::create(&file).with_context(cannot_lock)?;
        FileExt::lock(&lock).with_context(cannot_lock)?;
        Ok(Self { folder: whole(folder)?, _lock: lock })
    }

    /// Where it is.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What `progress.toml` says.
    ///
    /// # Errors
    ///
    /// When it cannot be understood, in what it says of one of `steps` for example.
    pub fn progress(&self, steps: &[Step]) -> Result<Progress> {
        Progress::read(&self.folder.join(PROGRESS), steps)
    }

    /// Writes `progress.toml`, whole or not at all.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn save(&self, progress: &Progress) -> Result<()> {
        progress.write(&self.folder.join(PROGRESS))
    }
}

/// The names of what is in `folder`.
fn names(folder: &Path) -> io::Result<Vec<OsString>> {
    fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.file_name()))
        .collect()
}

/// Whether a first start may lay out in `folder`: there is nothing, or nothing but a lock or a start that was interrupted
/// before it was complete.
fn is_free(folder: &Path) -> Result<bool> {
    if !folder.exists() {
        return Ok(true);
    }
    let shown = folder.display();
    if !folder.is_dir() {
        bail!(
            "{shown} is a file, and your work would go into a folder of that name: move the file away"
        );
    }
    let names = names(folder).with_context(|| format!("cannot read {shown}"))?;
    if names.iter().any(|name| name == PROGRESS || name == moves::NEXT) {
        return Ok(false);
    }
    match names.iter().find(|name| *name != LOCK && *name != moves::DONE) {
        None => Ok(true),
        Some(name) => bail!(
            "{shown} holds {}, and no {PROGRESS}: the workshop did not lay it out, and leaves it as it is. Move it away, \
             then `cargo workshop start`. If it is your work, put its {PROGRESS} back.",
            Path::new(name).display()
        ),
    }
}
