//! Waits for a save. The files are looked at again and again: a start moves their folder away and puts another there,
//! and a watcher of the system's would go on watching the one that moved.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use std::{fs, thread};

use crate::check::date_anew;

/// How often to look: often enough to seem at once.
const LOOK: Duration = Duration::from_millis(75);

/// When each file in a folder was last written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Saved(BTreeMap<PathBuf, (SystemTime, u64)>);

impl Saved {
    /// The files in `folder`, the `src` of a learner, as they are now and a check would leave them: dates that it gives
    /// them later would look like a save.
    pub fn now(folder: &Path) -> Self {
        // What stands in its way, the check says.
        let _ = folder.parent().map(date_anew);
        Self::found(folder)
    }

    /// The files in `folder`: none when it cannot be read.
    fn found(folder: &Path) -> Self {
        let mut saved = Self::default();
        saved.add(folder);
        saved
    }

    fn add(&mut self, folder: &Path) {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        for path in entries.map(|entry| entry.path()) {
            match fs::metadata(&path) {
                Ok(metadata) if metadata.is_dir() => self.add(&path),
                Ok(metadata) => {
                    let time =
                        metadata.modified().unwrap_or(SystemTime::UNIX_EPOCH);
                    self.0.insert(path, (time, metadata.len()));
                }
                // An editor has it in its hands.
                Err(_) => {}
            }
        }
    }

    /// Waits until the files in `folder` are others, and then no longer change.
    pub fn wait_for_another(&self, folder: &Path) {
        let mut last = self.clone();
        loop {
            thread::sleep(LOOK);
            let now = Self::found(folder);
            if now != *self && now == last {
                return;
            }
            last = now;
        }
    }
}
