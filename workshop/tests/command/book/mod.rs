//! A made-up book of three steps, whose cargo is a script that compiles nothing.

mod answer;
mod files;
mod folder;
mod hints;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use workshop::Repository;

pub(crate) use answer::{Answer, answer};
use files::FILES;
use folder::{Folder, Texts};

pub(crate) struct Book {
    folder: Folder,
}

impl Book {
    /// In a folder whose name has spaces.
    pub(crate) fn new() -> Self {
        Self { folder: Folder::with(&made_up()) }
    }

    /// In a folder whose path has none.
    pub(crate) fn without_space() -> Self {
        Self { folder: Folder::without_space(&made_up()) }
    }

    /// As `new`, with step 01 laid out: as `start` does it, which goes before the first test alone.
    pub(crate) fn started() -> Self {
        static STARTED: OnceLock<Texts> = OnceLock::new();
        let started = STARTED.get_or_init(|| {
            let book = Self::new();
            assert!(book.run(&["start"]).is_well);
            texts(&book.root())
        });
        Self { folder: Folder::with(started) }
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

/// The files of the made-up book.
fn made_up() -> Texts {
    FILES.iter().map(|(file, text)| (file.into(), text.to_string())).collect()
}

/// The files of the book in `root`, which are the same in another folder.
fn texts(root: &Path) -> Texts {
    let files = files(root).into_iter().map(|(path, text)| {
        assert!(!text.contains(root.to_str().unwrap()), "{}", path.display());
        (path.strip_prefix(root).unwrap().to_path_buf(), text)
    });
    files.collect()
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
