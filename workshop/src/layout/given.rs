//! What a layout gives the learner besides the source. It is written down there: an update of the book may change it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use serde::{Deserialize, Serialize};

use super::{Files, manifest};
use crate::repository::{Repository, Step};

/// Where it is written down, in the learner's folder.
pub(crate) const GIVEN: &str = ".given.toml";

/// What is given.
pub(super) struct Given {
    /// The files that judge the work: the tests, the exercises, and the command itself.
    pub(super) judges: Files,
    /// The files that say what it is built with, as they are generated.
    pub(super) build: Files,
}

/// What is written down of it.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct Record {
    judges: Vec<PathBuf>,
    build: BTreeMap<PathBuf, String>,
}

/// What brings a learner's folder to what the book gives now.
#[derive(Debug)]
pub(crate) struct Renewal {
    /// The files to put in place.
    pub(crate) files: Files,
    /// Where they come.
    pub(crate) renewed: Vec<PathBuf>,
    /// Where something was given that the book no longer has.
    pub(crate) gone: Vec<PathBuf>,
}

impl Given {
    /// What is given for `step` in a learner's folder at `home`.
    pub(super) fn of(
        repository: &Repository,
        step: &Step,
        home: &Path,
    ) -> Result<Self> {
        let mut judges = Files::under(&step.reference, "tests")?;
        judges.extend(Files::under(&step.reference, "exercises")?);
        if let Some(alias) = manifest::alias(repository, home) {
            judges.insert(".cargo/config.toml", alias);
        }
        let mut build = Files::default();
        build.insert("Cargo.toml", manifest::manifest(repository, step, home)?);
        build.add(repository.root(), Path::new("Cargo.lock"))?;
        Ok(Self { judges: judges.without_anchors(), build })
    }

    fn record(&self) -> Record {
        let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
        let build = self.build.iter();
        Record {
            judges: self.judges.places(),
            build: build
                .map(|(place, bytes)| (place.into(), text(bytes)))
                .collect(),
        }
    }

    /// What is written down of it.
    pub(super) fn text(&self) -> Result<String> {
        Ok(toml::to_string(&self.record())?)
    }
}

impl Record {
    /// What was given at the last layout in `folder`: nothing when that is not known.
    fn read(folder: &Path) -> Self {
        let text = fs::read_to_string(folder.join(GIVEN)).unwrap_or_default();
        toml::from_str(&text).unwrap_or_default()
    }
}

/// What is to be renewed in a learner's `folder`: nothing when all is as the book gives it. What the learner changed in a
/// `Cargo.toml` stays until the book has another one.
pub(crate) fn renewal(
    repository: &Repository,
    step: &Step,
    folder: &Path,
) -> Result<Option<Renewal>> {
    let (given, before) =
        (Given::of(repository, step, folder)?, Record::read(folder));
    let now = given.record();
    let text = given.text()?;
    let there = |place: &Path| fs::read(folder.join(place)).ok();
    let is_new = |place: &Path| now.build.get(place) != before.build.get(place);
    let Given { judges: mut files, mut build } = given;
    build.retain(|place, _| is_new(place) || there(place).is_none());
    files.extend(build);
    files.retain(|place, bytes| there(place).as_deref() != Some(bytes));
    let renewed = files.places();
    let is_gone = |place: &&PathBuf| {
        !now.judges.contains(place) && folder.join(place).exists()
    };
    let gone: Vec<_> = before.judges.iter().filter(is_gone).cloned().collect();
    files.insert(GIVEN, text);
    let is_same = before == now && renewed.is_empty() && gone.is_empty();
    Ok((!is_same).then_some(Renewal { files, renewed, gone }))
}
