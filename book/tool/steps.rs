//! The steps, by the names that their folders have.

use std::fs;
use std::path::{Path, PathBuf};

/// A crate in `steps/`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Step {
    /// The number in its name: 2 for `step02_consumer`.
    pub number: u32,
    /// The name of its folder.
    pub name: String,
}

impl Step {
    /// Where its page should be.
    pub fn page(&self) -> PathBuf {
        Path::new("book/src").join(&self.name).with_extension("md")
    }

    /// Its folder.
    pub fn folder(&self) -> PathBuf {
        Path::new("steps").join(&self.name)
    }

    /// The step before this one among `steps`, which are in their order. Of two with one number, neither is before the
    /// other.
    pub fn before<'a>(&self, steps: &'a [Self]) -> Option<&'a Self> {
        steps.iter().rfind(|step| step.number < self.number)
    }

    /// What `file` of this step was in the step `old`: nothing when there was no such file, or no such step.
    pub fn old_text(
        &self,
        root: &Path,
        old: Option<&Self>,
        file: &Path,
    ) -> Option<String> {
        let inside = file.strip_prefix(self.folder()).ok()?;
        fs::read_to_string(root.join(old?.folder()).join(inside)).ok()
    }
}

/// The program of a step, which is no part of its library, and neither are its modules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Story(String);

impl Story {
    const FILE: &str = "src/main.rs";

    /// The story of `step`. A step without one has an empty story.
    pub fn of(root: &Path, step: &Step) -> Self {
        let file = root.join(step.folder()).join(Self::FILE);
        Self(fs::read_to_string(file).unwrap_or_default())
    }

    /// Whether `file`, a path in the folder of the step, is the story or one of its modules.
    pub fn has(&self, file: &Path) -> bool {
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        let declared = format!("mod {name};");
        file == Path::new(Self::FILE) || self.0.lines().any(|line| line == declared)
    }
}

/// The steps in `root`, in the order of their numbers, and those of one number in the order of their names.
pub fn steps(root: &Path) -> Vec<Step> {
    let entries = fs::read_dir(root.join("steps")).into_iter().flatten().flatten();
    let mut steps: Vec<_> = entries
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter_map(|name| Some(Step { number: number(&name)?, name }))
        .collect();
    steps.sort();
    steps
}

/// The step `name` in `root`.
///
/// # Errors
/// A message for the reader, when there is none.
pub fn find(root: &Path, name: &str) -> Result<Step, String> {
    let step = steps(root).into_iter().find(|step| step.name == name);
    step.ok_or_else(|| format!("there is no step `{name}`"))
}

/// The number of the step that `name` is called after: 2 for `step02_consumer` and for `step02_consumer.md`.
pub fn number(name: &str) -> Option<u32> {
    let (digits, _) = name.strip_prefix("step")?.split_once('_')?;
    digits.parse().ok()
}
