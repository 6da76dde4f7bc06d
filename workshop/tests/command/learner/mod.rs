//! A learner goes through this book, with the reference as what was learned. It compiles every step, and so is run only
//! when asked for: `cargo test -p workshop -- --ignored`.

mod needs;
mod way;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tempfile::TempDir;
use workshop::Repository;

use crate::book::{Answer, answer};

/// What a learner needs of the book.
const NEEDED: [&str; 7] = [
    "Cargo.toml",
    "Cargo.lock",
    "book.toml",
    "book/src/SUMMARY.md",
    "steps",
    "workshop/AGENTS.md",
    "workshop/steps",
];

/// The learners compile into one folder, where cargo tells their steps apart by name alone: one goes after the other.
static ALONE: Mutex<()> = Mutex::new(());

/// A learner with a copy of this book, in a folder with spaces in its name.
struct Learner {
    folder: TempDir,
    repository: Repository,
    _alone: MutexGuard<'static, ()>,
}

impl Learner {
    fn new() -> Self {
        let folder =
            tempfile::Builder::new().prefix("a toy Kafka ").tempdir().unwrap();
        let book = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        NEEDED
            .iter()
            .for_each(|file| copy(&book.join(file), &folder.path().join(file)));
        let repository = Repository::at(folder.path()).unwrap();
        let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        Self { folder, repository, _alone: alone }
    }

    fn my_log(&self) -> PathBuf {
        self.folder.path().join("my-log")
    }

    fn run(&self, arguments: &[&str]) -> Answer {
        let mut command = Command::new(env!("CARGO_BIN_EXE_workshop"));
        command
            .args(arguments)
            .current_dir(&self.folder)
            .env_remove("CARGO_MANIFEST_DIR");
        // What one learner compiled, the other need not compile again.
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("learner");
        answer(&command.env("CARGO_TARGET_DIR", target).output().unwrap())
    }

    /// Writes what the book has for the step `name`.
    fn write_reference(&self, name: &str) {
        let (from, to) =
            (self.folder.path().join("steps").join(name), self.my_log());
        fs::remove_dir_all(to.join("src")).unwrap();
        copy(&from.join("src"), &to.join("src"));
    }

    /// Whether the untouched step is red as announced, and green with the reference.
    fn learn(&self, name: &str) {
        let untouched = self.run(&["check"]);
        untouched
            .refuses("meant to be red before your first edit; your set-up works.");
        self.write_reference(name);
        let learned = self.run(&["check"]);
        learned.says("all green.");
        learned.says(&format!("{name} is done."));
        self.run(&["diff"]).says("to the byte");
    }
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
            copy(&entry.path(), &to.join(entry.file_name()));
        }
        return;
    }
    fs::create_dir_all(to.parent().unwrap()).unwrap();
    fs::copy(from, to)
        .unwrap_or_else(|error| panic!("{}: {error}", from.display()));
}
