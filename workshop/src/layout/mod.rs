//! What a learner's folder has at the start of a step.

mod dependencies;
mod files;
mod given;
mod manifest;

use std::path::Path;

use anyhow::{Result, ensure};

use crate::places::whole;
use crate::repository::{Repository, Step};
pub use files::Files;
use given::Given;
pub(crate) use given::{GIVEN, Renewal, renewal};

/// What the source of a layout is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// Where a learner starts: the files to edit are as they were before this step, with what it asks for to be
    /// filled in; all others are as in the book.
    Untouched,
    /// The step as it is in the book.
    Reference,
}

/// Lays `step` out in `folder`, which is new or empty.
///
/// # Errors
///
/// When something is in the folder already, or a file of the step cannot be read or written.
pub fn lay_out(
    repository: &Repository,
    step: &Step,
    start: Start,
    folder: &Path,
) -> Result<()> {
    let empty =
        folder.read_dir().map_or(true, |mut entries| entries.next().is_none());
    ensure!(empty, "{} is not empty", folder.display());
    std::fs::create_dir_all(folder)?;
    layout(repository, step, start, &whole(folder)?)?.write(folder)
}

/// All files of a layout of `step` whose place will be `home`, an absolute path.
pub(crate) fn layout(
    repository: &Repository,
    step: &Step,
    start: Start,
    home: &Path,
) -> Result<Files> {
    let mut files = source(step, start)?;
    let given = Given::of(repository, step, home)?;
    files.insert(GIVEN, given.text()?);
    files.extend(given.judges);
    files.extend(given.build);
    files.add(&repository.root().join("workshop"), Path::new("AGENTS.md"))?;
    Ok(files)
}

/// The files in `src`.
pub(crate) fn source(step: &Step, start: Start) -> Result<Files> {
    let mut files = Files::under(&step.reference, "src")?;
    if start == Start::Untouched {
        for file in &step.edit {
            files.add(&step.folder.join("start"), file)?;
        }
    }
    Ok(files.without_anchors())
}
