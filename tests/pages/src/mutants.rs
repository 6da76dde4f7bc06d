use std::fs;
use std::path::{Path, PathBuf};

use book::Finding;
use book::steps::Story;
use glob::Pattern;

use crate::files::{files, steps};

const CONFIGURATION: &str = ".cargo/mutants.toml";

/// `cargo mutants` changes every file of a step's library, and none of its story, of which a test asserts every letter.
pub fn mutants(root: &Path) -> Vec<Finding> {
    let excluded = excluded(root);
    let wrong = steps(root).into_iter().flat_map(|step| {
        let story = Story::of(root, &step);
        let files =
            files(root, &format!("{}/src/**/*.rs", step.folder().display()));
        let excluded = &excluded;
        files.into_iter().filter_map(move |file| {
            let told = story.has(file.strip_prefix(step.folder()).ok()?);
            match (told, excluded.iter().any(|it| it.matches_path(&file))) {
                (true, false) => Some((file, "is of a story: exclude it")),
                (false, true) => Some((file, "is of a library: do not exclude it")),
                _ => None,
            }
        })
    });
    let finding = |(file, what): (PathBuf, &str)| {
        Finding::new(CONFIGURATION, 1, format!("`{}` {what}", file.display()))
    };
    wrong.map(finding).collect()
}

/// What `cargo mutants` leaves alone.
fn excluded(root: &Path) -> Vec<Pattern> {
    let text = fs::read_to_string(root.join(CONFIGURATION)).unwrap_or_default();
    let table: toml::Table = text.parse().unwrap_or_default();
    let globs = table.get("exclude_globs").and_then(toml::Value::as_array);
    let globs = globs.into_iter().flatten().filter_map(toml::Value::as_str);
    globs.filter_map(|glob| Pattern::new(glob).ok()).collect()
}
