//! Looks for what the workshop needs, without network.

mod crates;
mod disk;
mod toolchain;
mod trial;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use tempfile::TempDir;

use crate::my_log::MyLog;
use crate::repository::Repository;

/// Something that the workshop needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding {
    /// What was looked at, and what was found.
    pub(crate) found: String,
    /// How to mend it: nothing when it is well.
    pub(crate) mend: Option<String>,
}

impl Finding {
    fn well(found: impl Into<String>) -> Self {
        Self { found: found.into(), mend: None }
    }

    fn ill(found: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { found: found.into(), mend: Some(mend.into()) }
    }
}

/// What is looked at, each when its turn comes: the last ones take some seconds.
pub(crate) fn findings<'a>(
    repository: &'a Repository,
    folder: &'a Path,
) -> impl Iterator<Item = Finding> + 'a {
    let looks: [Box<dyn FnOnce() -> Finding + 'a>; 6] = [
        Box::new(|| toolchain::compiler(repository)),
        Box::new(toolchain::cargo),
        Box::new(|| disk::space(folder)),
        Box::new(|| progress(folder)),
        Box::new(|| crates::at_hand(repository)),
        Box::new(|| trial::trial(repository)),
    ];
    looks.into_iter().map(|look| look())
}

/// A folder to try something in. It is in the book's own folder, where cargo finds what is configured there: crates without
/// network, for one.
fn trial_folder(repository: &Repository) -> Result<TempDir> {
    let target = repository.root().join("target");
    fs::create_dir_all(&target)
        .and_then(|()| {
            tempfile::Builder::new().prefix("doctor").tempdir_in(&target)
        })
        .with_context(|| format!("cannot make a folder in {}", target.display()))
}

/// Whether the learner's folder can be read.
fn progress(folder: &Path) -> Finding {
    let read = |(my_log, _): (Option<MyLog>, _)| {
        my_log.map(|my_log| my_log.progress()).transpose()
    };
    match MyLog::open(folder).and_then(read) {
        Ok(None) => Finding::well("my-log is not there yet"),
        Ok(Some(progress)) => {
            Finding::well(format!("my-log is at {}", progress.present))
        }
        Err(error) => Finding::ill("my-log cannot be read", format!("{error:#}")),
    }
}
