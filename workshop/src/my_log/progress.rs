use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use toml::{Table, Value};

use crate::repository::Step;

const HEADER: &str = "\
# Where you are in the workshop: `cargo workshop` reads and writes this file.
# You may mend it by hand. A step that this version of the book has not is kept as it is; a comment is not.

";

/// How far a learner is. What it does not know it keeps.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Progress {
    /// The step that is laid out.
    pub present: String,
    /// Whether what is laid out was green once. Later edits may spoil that; the next start ends it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub passed: bool,
    #[serde(flatten)]
    rest: Table,
    #[serde(default)]
    steps: BTreeMap<String, Value>,
}

/// How far a learner is with one step.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The day on which all its tests were green for the first time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub green: Option<String>,
    /// The day on which the learner went on to a later step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caught_up: Option<String>,
    /// The tests that were red in the last check: nothing before the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub red: Option<Vec<String>>,
    /// How many hints were shown of each task.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub hints: BTreeMap<String, usize>,
    #[serde(flatten)]
    rest: Table,
}

impl Entry {
    /// Whether a later step may be started: what is laid out now may yet have to become green, again.
    pub fn is_done(&self) -> bool {
        self.green.is_some() || self.caught_up.is_some()
    }
}

impl Progress {
    /// What the file says, of `steps` for example.
    pub(super) fn read(file: &Path, steps: &[Step]) -> Result<Self> {
        let cannot_understand = || {
            format!(
                "cannot understand {}: mend it by hand, or move it away with all that is beside it; nothing was changed",
                file.display()
            )
        };
        let text = fs::read_to_string(file).with_context(cannot_understand)?;
        let progress: Self =
            toml::from_str(&text).with_context(cannot_understand)?;
        for step in steps {
            progress.entry(&step.name).with_context(cannot_understand)?;
        }
        Ok(progress)
    }

    /// Writes the file beside its place, and then puts it there.
    pub(super) fn write(&self, file: &Path) -> Result<()> {
        let new = file.with_extension("toml.new");
        let cannot_write = || format!("cannot write {}", file.display());
        let text = format!("{HEADER}{}", toml::to_string(self)?);
        let mut written = File::create(&new).with_context(cannot_write)?;
        written.write_all(text.as_bytes()).with_context(cannot_write)?;
        written.sync_all().with_context(cannot_write)?;
        fs::rename(&new, file).with_context(cannot_write)
    }

    /// Begins the step `name`, and says which one was present.
    ///
    /// # Errors
    ///
    /// When what is there of it cannot be understood.
    pub fn begin(&mut self, name: &str) -> Result<String> {
        self.change(name, |entry| entry.red = None)?;
        self.passed = false;
        Ok(std::mem::replace(&mut self.present, name.to_string()))
    }

    /// How far the learner is with the step `name`.
    ///
    /// # Errors
    ///
    /// When what is there of it cannot be understood.
    pub fn entry(&self, name: &str) -> Result<Entry> {
        match self.steps.get(name) {
            None => Ok(Entry::default()),
            Some(value) => {
                value.clone().try_into().with_context(|| format!("steps.{name}"))
            }
        }
    }

    /// Changes what is there of the step `name`.
    ///
    /// # Errors
    ///
    /// When what is there of it cannot be understood.
    pub fn change(
        &mut self,
        name: &str,
        change: impl FnOnce(&mut Entry),
    ) -> Result<()> {
        let mut entry = self.entry(name)?;
        change(&mut entry);
        self.steps.insert(name.to_string(), Value::try_from(entry)?);
        Ok(())
    }
}
