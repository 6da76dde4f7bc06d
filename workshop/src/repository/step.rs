use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use super::read;
use crate::layout::Files;

/// A step that a learner writes.
#[derive(Debug, Clone)]
pub struct Step {
    /// The name of its folder, and of its crate.
    pub name: String,
    /// The title of its chapter.
    pub title: String,
    /// The step that it goes on from: none where it starts from nothing.
    pub previous: Option<String>,
    /// The files to edit, the first one first.
    pub edit: Vec<PathBuf>,
    /// What to do, in one or two sentences.
    pub task: String,
    /// The whole names of the tests that are red before the first edit.
    pub red: Vec<String>,
    /// Its folder in `steps`.
    pub reference: PathBuf,
    /// Its folder in `workshop/steps`.
    pub folder: PathBuf,
}

/// What a `step.toml` says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    previous: Option<String>,
    edit: Vec<PathBuf>,
    task: String,
    red: Vec<String>,
}

impl Step {
    /// The step `name` of the repository in `root`.
    pub(super) fn read(root: &Path, name: &str, title: &str) -> Result<Self> {
        let reference = root.join("steps").join(name);
        ensure!(
            reference.join("Cargo.toml").is_file(),
            "the summary has a chapter {name}.md, and there is no steps/{name}"
        );
        let folder = root.join("workshop/steps").join(name);
        let file = folder.join("step.toml");
        let said: Said = toml::from_str(&read(&file)?)
            .with_context(|| format!("cannot understand {}", file.display()))?;
        Ok(Self {
            name: name.to_string(),
            title: title.to_string(),
            previous: said.previous,
            edit: said.edit,
            task: said.task,
            red: said.red,
            reference,
            folder,
        })
    }

    /// Its hints, as the page includes them.
    pub fn hints(&self) -> PathBuf {
        self.folder.join("hints.md")
    }

    /// The names of its exercises.
    ///
    /// # Errors
    ///
    /// When their folder cannot be read.
    pub fn exercises(&self) -> Result<Vec<String>> {
        let files = Files::under(&self.reference, "exercises")?;
        let names =
            files.iter().filter_map(|(place, _)| place.file_stem()?.to_str());
        Ok(names.map(str::to_string).collect())
    }

    /// Its chapter, relative to the repository's folder.
    pub fn page(&self) -> PathBuf {
        Path::new("book/src").join(&self.name).with_extension("md")
    }
}
