use std::fs;
use std::path::{Path, PathBuf};

use book::Finding;
use book::steps::Story;
use glob::{MatchOptions, Pattern};

use crate::files::{Step, files, steps};

const CONFIGURATION: &str = ".cargo/mutants.toml";

/// `cargo mutants` changes every file of a step's library, and none of its story, of which a test asserts every letter.
pub fn mutants(root: &Path) -> Vec<Finding> {
    let [examined, excluded] =
        ["examine_globs", "exclude_globs"].map(|key| globs(root, key));
    // As `cargo mutants` reads them: `*` stands for no `/`.
    let options =
        MatchOptions { require_literal_separator: true, ..MatchOptions::new() };
    let in_any = |globs: &[Pattern], file: &Path| {
        globs.iter().any(|it| it.matches_path_with(file, options))
    };
    let wrong = |(file, is_story): (PathBuf, bool)| {
        let is_changed = in_any(&examined, &file) && !in_any(&excluded, &file);
        let what = match (is_story, is_changed) {
            (true, true) => "is of a story: exclude it",
            (false, false) => "is of a library: examine it, and do not exclude it",
            _ => return None,
        };
        let file = file.display().to_string().replace('\\', "/");
        Some(Finding::new(CONFIGURATION, 1, format!("`{file}` {what}")))
    };
    sources(root).into_iter().filter_map(wrong).collect()
}

/// The source files of all steps, each with whether it is of a story.
fn sources(root: &Path) -> Vec<(PathBuf, bool)> {
    let of_step = |step: Step| {
        let story = Story::of(root, &step);
        let files =
            files(root, &format!("{}/src/**/*.rs", step.folder().display()));
        let told = move |file: &Path| {
            file.strip_prefix(step.folder()).is_ok_and(|file| story.has(file))
        };
        files.into_iter().map(move |file| (file.clone(), told(&file)))
    };
    steps(root).into_iter().flat_map(of_step).collect()
}

/// The patterns that `cargo mutants` finds under this key. One without a `/` stands for files and folders anywhere.
fn globs(root: &Path, key: &str) -> Vec<Pattern> {
    let text = fs::read_to_string(root.join(CONFIGURATION)).unwrap_or_default();
    let table: toml::Table = text.parse().unwrap_or_default();
    let globs = table.get(key).and_then(toml::Value::as_array);
    let globs = globs.into_iter().flatten().filter_map(toml::Value::as_str);
    let meant = |glob: &str| match glob.contains('/') {
        true => vec![glob.to_string()],
        false => vec![format!("**/{glob}"), format!("**/{glob}/**")],
    };
    globs.flat_map(meant).filter_map(|glob| Pattern::new(&glob).ok()).collect()
}
