use std::collections::BTreeMap;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// Files, by their places in a folder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<PathBuf, Vec<u8>>);

impl Files {
    /// What is in the folder `inside` of `base`, by paths from `base`: nothing when there is no such folder. Names that begin
    /// with `.` are an editor's, or the system's.
    pub fn under(base: &Path, inside: impl AsRef<Path>) -> Result<Self> {
        let mut files = Self::default();
        files.add_folder(base, inside.as_ref())?;
        Ok(files)
    }

    fn add_folder(&mut self, base: &Path, inside: &Path) -> Result<()> {
        let folder = base.join(inside);
        if !folder.is_dir() {
            return Ok(());
        }
        for entry in
            unless_gone(&folder, fs::read_dir(&folder))?.into_iter().flatten()
        {
            let name = unless_gone(&folder, entry)?.map(|entry| entry.file_name());
            let Some(name) = name else { continue };
            let place = inside.join(&name);
            let path = base.join(&place);
            if name.to_string_lossy().starts_with('.') {
                continue;
            } else if path.is_dir() {
                self.add_folder(base, &place)?;
            } else if let Some(bytes) = unless_gone(&path, fs::read(&path))? {
                self.insert(place, bytes);
            }
        }
        Ok(())
    }

    /// Adds the file that is at `place` in `base`.
    pub fn add(&mut self, base: &Path, place: &Path) -> Result<()> {
        let file = base.join(place);
        let bytes = fs::read(&file)
            .with_context(|| format!("cannot read {}", file.display()))?;
        self.insert(place, bytes);
        Ok(())
    }

    /// Puts a file in, in the place of one that is there.
    pub fn insert(&mut self, place: impl Into<PathBuf>, bytes: impl Into<Vec<u8>>) {
        self.0.insert(place.into(), bytes.into());
    }

    /// Puts all of `others` in.
    pub fn extend(&mut self, others: Self) {
        self.0.extend(others.0);
    }

    /// Takes the file at `place` out, and says whether it was there.
    pub fn remove(&mut self, place: &Path) -> bool {
        self.0.remove(place).is_some()
    }

    /// Keeps only the files that `keep` says.
    pub fn retain(&mut self, keep: impl Fn(&Path, &[u8]) -> bool) {
        self.0.retain(|place, bytes| keep(place, bytes));
    }

    /// What the file at `place` says.
    pub fn get(&self, place: &Path) -> Option<&[u8]> {
        self.0.get(place).map(Vec::as_slice)
    }

    /// The files, in the order of their places.
    pub fn iter(&self) -> impl Iterator<Item = (&Path, &[u8])> {
        self.0.iter().map(|(place, bytes)| (place.as_path(), bytes.as_slice()))
    }

    /// Their places.
    pub fn places(&self) -> Vec<PathBuf> {
        self.0.keys().cloned().collect()
    }

    /// The files without the lines that only mark what a page includes.
    pub fn without_anchors(mut self) -> Self {
        for (place, bytes) in &mut self.0 {
            if place.extension().is_some_and(|extension| extension == "rs") {
                *bytes = without_anchors(bytes);
            }
        }
        self
    }

    /// Writes all of them into `folder`.
    pub fn write(&self, folder: &Path) -> Result<()> {
        for (place, bytes) in self.iter() {
            let file = folder.join(place);
            let cannot_write = || format!("cannot write {}", file.display());
            if let Some(parent) = file.parent() {
                fs::create_dir_all(parent).with_context(cannot_write)?;
            }
            fs::write(&file, bytes).with_context(cannot_write)?;
        }
        Ok(())
    }
}

/// What was read at `path`: nothing when it is there no more, as when an editor saves.
fn unless_gone<T>(path: &Path, read: io::Result<T>) -> Result<Option<T>> {
    match read {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        read => read
            .map(Some)
            .with_context(|| format!("cannot read {}", path.display())),
    }
}

fn without_anchors(bytes: &[u8]) -> Vec<u8> {
    let lines = bytes.split_inclusive(|byte| *byte == b'\n');
    lines
        .filter(|line| !line.trim_ascii_start().starts_with(b"// ANCHOR"))
        .flatten()
        .copied()
        .collect()
}
