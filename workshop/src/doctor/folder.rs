use std::path::{Path, PathBuf};
use std::{fs, io};

use anyhow::{Context, Result};

use crate::repository::Repository;

/// A folder to try something in, empty, for as long as this lives. It is in the book's own folder, where cargo finds
/// what is configured there: crates without network, for one.
pub(super) struct TrialFolder(PathBuf);

impl TrialFolder {
    /// Always the same one: what an interrupted trial left in it goes now.
    pub(super) fn new(repository: &Repository) -> Result<Self> {
        let place = repository.root().join("target/doctor");
        let cannot_make = || format!("cannot make {} anew", place.display());
        match fs::remove_dir_all(&place) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => fs::create_dir_all(&place),
        }
        .with_context(cannot_make)?;
        Ok(Self(place))
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for TrialFolder {
    fn drop(&mut self) {
        // What stays is in the way of nothing: the next trial removes it.
        let _ = fs::remove_dir_all(&self.0);
    }
}
