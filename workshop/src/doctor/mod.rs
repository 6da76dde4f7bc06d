//! Looks for what the workshop needs, without network.

mod crates;
mod disk;
mod folder;
mod toolchain;
mod trial;

use std::path::Path;

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
        Box::new(|| progress(repository, folder)),
        Box::new(|| crates::at_hand(repository)),
        Box::new(|| trial::trial(repository)),
    ];
    looks.into_iter().map(|look| look())
}

/// Whether the learner's folder can be read.
fn progress(repository: &Repository, folder: &Path) -> Finding {
    let read = |(my_log, mended): (Option<MyLog>, Option<String>)| {
        mended.into_iter().for_each(|sentence| println!("{sentence}\n"));
        my_log.map(|my_log| my_log.progress(repository.steps())).transpose()
    };
    match MyLog::open(folder).and_then(read) {
        Ok(None) => Finding::well("my-log is not there yet"),
        Ok(Some(progress)) => {
            Finding::well(format!("my-log is at {}", progress.present))
        }
        Err(error) => Finding::ill("my-log cannot be read", format!("{error:#}")),
    }
}
