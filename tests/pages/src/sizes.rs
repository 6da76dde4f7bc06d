use std::path::{Path, PathBuf};

use book::Finding;

use crate::files::{Step, files, steps, text};

/// The most lines that a step's library may have: all of `src` but `main.rs`.
const LIBRARY: usize = 250;

/// The most lines that one file may have.
const FILE: usize = 150;

/// A step's library and its files are small enough to be read.
pub fn sizes(root: &Path) -> Vec<Finding> {
    steps(root).iter().flat_map(|step| step_sizes(root, step)).collect()
}

fn step_sizes(root: &Path, step: &Step) -> Vec<Finding> {
    let files = files(root, &format!("steps/{}/src/**/*.rs", step.name));
    let length = |file: PathBuf| (text(root, &file).lines().count(), file);
    let sizes: Vec<_> = files.into_iter().map(length).collect();
    let long = sizes.iter().filter_map(|(lines, file)| long(*lines, file));
    long.chain(large(step, &sizes)).collect()
}

fn long(lines: usize, file: &Path) -> Option<Finding> {
    let message = format!("the file has {lines} lines: at most {FILE} are read with pleasure");
    (lines > FILE).then(|| Finding::new(file, FILE + 1, message))
}

fn large(step: &Step, sizes: &[(usize, PathBuf)]) -> Option<Finding> {
    let library = sizes.iter().filter(|(_, file)| !file.ends_with("src/main.rs"));
    let lines: usize = library.map(|(lines, _)| lines).sum();
    let message =
        format!("the library has {lines} lines: a step of more than {LIBRARY} is two steps");
    (lines > LIBRARY).then(|| Finding::new(step.folder().join("src/lib.rs"), 1, message))
}
