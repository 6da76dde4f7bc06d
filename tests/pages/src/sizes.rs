use std::path::{Path, PathBuf};

use book::Finding;

use crate::files::{Step, files, steps, text};

/// The most lines that a step's library may have: all of `src` but `main.rs`.
const LIBRARY: usize = 250;

/// The most lines that one file may have.
const FILE: usize = 150;

/// A step's library and its files are small enough to be read.
pub fn sizes(root: &Path) -> Vec<Finding> {
    steps(root)
        .iter()
        .flat_map(|step| step_sizes(root, step))
        .collect()
}

fn step_sizes(root: &Path, step: &Step) -> Vec<Finding> {
    let files = files(root, &format!("steps/{}/src/**/*.rs", step.name));
    let length = |file: PathBuf| (text(root, &file).lines().count(), file);
    let sizes: Vec<_> = files.into_iter().map(length).collect();
    let main = step.folder().join("src/main.rs");
    let library: usize = sizes
        .iter()
        .filter(|(_, file)| *file != main)
        .map(|(lines, _)| lines)
        .sum();
    let long = sizes
        .iter()
        .filter(|(lines, _)| *lines > FILE)
        .map(|(lines, file)| {
            let message =
                format!("the file has {lines} lines: at most {FILE} are read with pleasure");
            Finding::new(file, FILE + 1, message)
        });
    let large = (library > LIBRARY).then(|| {
        let message =
            format!("the library has {library} lines: a step of more than {LIBRARY} is two steps");
        Finding::new(step.folder().join("src/lib.rs"), 1, message)
    });
    long.chain(large).collect()
}
