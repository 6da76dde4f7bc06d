use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::Spec;

/// An include of a page: `{{#include path:spec}}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Include {
    /// The path of the file as it is written, relative to the page's folder.
    pub path: String,
    /// Which part of the file.
    pub spec: Spec,
}

/// What an include shows: lines of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The file, relative to the root of the repository.
    pub file: PathBuf,
    /// The lines' numbers in that file, counted from 1, and their text.
    pub lines: Vec<(usize, String)>,
}

impl Include {
    /// Reads `path` or `path:spec`.
    ///
    /// # Errors
    /// A message for the reader, when there is no path or no such kind of spec.
    pub(super) fn parse(argument: &str) -> Result<Self, String> {
        let argument = argument
            .split_whitespace()
            .next()
            .ok_or("`{{#include}}` names no file")?;
        let (path, spec) = argument.split_once(':').unwrap_or((argument, ""));
        Ok(Self { path: path.to_string(), spec: Spec::parse(spec)? })
    }

    /// The lines that mdBook puts in for this include of `page`, a path relative to `root`.
    ///
    /// # Errors
    /// A message for the reader, when there is no such file, no such anchor or no such line.
    pub fn resolve(&self, root: &Path, page: &Path) -> Result<Shown, String> {
        let file = self.file(root, page)?;
        let text = fs::read_to_string(root.join(&file)).map_err(|error| {
            format!("`{}` cannot be read: {error}", file.display())
        })?;
        let lines = self
            .spec
            .lines(&text)
            .map_err(|reason| format!("`{}` {reason}", file.display()))?;
        Ok(Shown { file, lines })
    }

    fn file(&self, root: &Path, page: &Path) -> Result<PathBuf, String> {
        let folder = page.parent().unwrap_or(Path::new(""));
        let unreadable = |error: std::io::Error| match error.kind() {
            ErrorKind::NotFound => format!("`{}` does not exist", self.path),
            _ => format!("`{}` cannot be read: {error}", self.path),
        };
        let root = root.canonicalize().map_err(unreadable)?;
        let target = root.join(folder).join(&self.path);
        let target = target.canonicalize().map_err(unreadable)?;
        target
            .strip_prefix(&root)
            .map(Path::to_path_buf)
            .map_err(|_| format!("`{}` is outside the repository", self.path))
    }
}
