use std::path::Path;

use crate::files::{Step, files, text};

/// The whole names of the tests of `step`: `BINARY::test`, or `BINARY::module::test`.
pub(super) fn tests(root: &Path, step: &Step) -> Vec<String> {
    let folder = step.folder().join("tests");
    let files = files(root, &format!("{}/**/*.rs", folder.display()));
    let names = files.iter().flat_map(|file| {
        let place = file.strip_prefix(&folder).unwrap_or(file).with_extension("");
        let parts = place.iter().map(|part| part.to_string_lossy());
        let module: String =
            parts.filter(|part| part != "main").map(|part| part + "::").collect();
        names(&text(root, file)).into_iter().map(move |name| module.clone() + &name)
    });
    names.collect()
}

/// The functions that have `#[test]` above them.
fn names(text: &str) -> Vec<String> {
    let mut lines = text.lines().map(str::trim);
    let mut names = Vec::new();
    while lines.any(|line| line == "#[test]") {
        let function = lines.find_map(|line| line.strip_prefix("fn "));
        let name = function.and_then(|function| function.split('(').next());
        names.extend(name.map(str::to_string));
    }
    names
}
