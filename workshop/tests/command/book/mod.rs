//! A made-up book of three steps, whose cargo is a script that compiles nothing.

mod answer;
mod files;
mod hints;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;
use workshop::Repository;

pub(crate) use answer::{Answer, answer};
use files::FILES;

pub(crate) struct Book {
    folder: TempDir,
}

impl Book {
    pub(crate) fn new() -> Self {
        Self::named("a book ")
    }

    /// In a folder whose name begins with `prefix`.
    pub(crate) fn named(prefix: &str) -> Self {
        let folder = tempfile::Builder::new().prefix(prefix).tempdir();
        let book = Self { folder: folder.unwrap() };
        FILES.iter().for_each(|(file, text)| book.write(file, text));
        book
    }

    /// The same, with step 01 laid out.
    pub(crate) fn started() -> Self {
        let book = Self::new();
        assert!(book.run(&["start"]).is_well);
        book
    }

    pub(crate) fn root(&self) -> PathBuf {
        let folder = self.folder.path();
        // On Windows the canonical path is one that nobody would type.
        match cfg!(windows) {
            true => std::path::absolute(folder).unwrap(),
            false => folder.canonicalize().unwrap(),
        }
    }

    pub(crate) fn my_log(&self) -> PathBuf {
        self.root().join("my-log")
    }

    pub(crate) fn repository(&self) -> Repository {
        Repository::at(self.root()).unwrap()
    }

    pub(crate) fn write(&self, file: &str, text: &str) {
        let file = self.folder.path().join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    pub(crate) fn read(&self, file: &str) -> String {
        let file = self.folder.path().join(file);
        fs::read_to_string(&file)
            .unwrap_or_else(|error| panic!("{}: {error}", file.display()))
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Answer {
        answer(&self.command(arguments).output().unwrap())
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_workshop"));
        command.args(arguments).current_dir(self.root());
        command
            .env("CARGO", self.root().join("cargo"))
            .env_remove("CARGO_MANIFEST_DIR");
        command
    }

    /// Marks step `name`, the present one, as green.
    pub(crate) fn green(&self, name: &str) {
        let file = "my-log/progress.toml";
        let mut progress: toml::Table = self.read(file).parse().unwrap();
        assert_eq!(progress["present"].as_str(), Some(name));
        progress.insert("passed".to_string(), true.into());
        let step = progress["steps"][name].as_table_mut().unwrap();
        step.insert("green".to_string(), "2026-11-22".into());
        self.write(file, &progress.to_string());
    }
}

/// All files in `folder`, each with what it says.
pub(crate) fn files(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        match entry.path() {
            path if path.is_dir() => found.extend(files(&path)),
            path => {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    found.sort();
    found
}
