use std::path::Path;

use book::Finding;
use book::source::library_lines;

use crate::files::{Step, files, steps, text};

/// The most lines that a step's library may have.
const LIBRARY: usize = 250;

/// The most lines that one file may have.
const FILE: usize = 150;

/// The most characters that a line may have. More are cut off where a listing is as wide as the text of a page.
const WIDTH: usize = 86;

/// A step's library, its files and their lines are small enough to be read.
pub fn sizes(root: &Path) -> Vec<Finding> {
    steps(root).iter().flat_map(|step| step_sizes(root, step)).collect()
}

fn step_sizes(root: &Path, step: &Step) -> Vec<Finding> {
    let files = files(root, &format!("steps/{}/src/**/*.rs", step.name));
    let long = files
        .iter()
        .filter_map(|file| long(text(root, file).lines().count(), file));
    let wide = files.iter().flat_map(|file| wide(&text(root, file), file));
    long.chain(wide).chain(large(root, step)).collect()
}

fn long(lines: usize, file: &Path) -> Option<Finding> {
    let message = format!(
        "the file has {lines} lines: at most {FILE} are read with pleasure"
    );
    (lines > FILE).then(|| Finding::new(file, FILE + 1, message))
}

fn wide(text: &str, file: &Path) -> Vec<Finding> {
    let widths = text.lines().map(|line| line.chars().count());
    let wide = (1..).zip(widths).filter(|(_, width)| *width > WIDTH);
    wide.map(|(line, width)| {
        let message =
            format!("the line has {width} characters: a page shows {WIDTH}");
        Finding::new(file, line, message)
    })
    .collect()
}

fn large(root: &Path, step: &Step) -> Option<Finding> {
    let lines = library_lines(root, step);
    let message = format!(
        "the library has {lines} lines: a step of more than {LIBRARY} is two steps"
    );
    (lines > LIBRARY)
        .then(|| Finding::new(step.folder().join("src/lib.rs"), 1, message))
}
