use std::path::{Path, PathBuf};

use book::Finding;

use crate::files::{Step, files, steps, text};

/// Every snapshot is asserted by a test of its step, and every error has its program: what nobody
/// asserts could be typed by hand.
pub fn asserted(root: &Path) -> Vec<Finding> {
    let snapshots = steps(root).into_iter().flat_map(|step| snapshots(root, &step));
    snapshots.chain(errors(root)).collect()
}

fn snapshots(root: &Path, step: &Step) -> Vec<Finding> {
    let tests = files(root, &format!("steps/{}/tests/**/*.rs", step.name));
    let tests: String = tests.iter().map(|file| text(root, file)).collect();
    files(root, &format!("steps/{}/tests/**/*.snap", step.name))
        .into_iter()
        .filter(|file| !is_asserted(file, &tests))
        .map(|file| {
            Finding::new(file, 1, "no test of this step asserts this snapshot")
        })
        .collect()
}

fn is_asserted(snapshot: &Path, tests: &str) -> bool {
    let name = snapshot.file_stem().unwrap_or_default().to_string_lossy();
    ["assert_snapshot!", "assert_snapshot"]
        .iter()
        .any(|call| tests.contains(&format!("{call}(\"{name}\"")))
}

fn errors(root: &Path) -> Vec<Finding> {
    let has_program =
        |file: &PathBuf| root.join(file).with_extension("rs").is_file();
    files(root, "tests/rejected/step*/*.stderr")
        .into_iter()
        .filter(|file| !has_program(file))
        .map(|file| Finding::new(file, 1, "there is no program of this name"))
        .collect()
}
