//! A small tree, and what is found in it.

use std::fs;
use std::path::Path;

use tempfile::{TempDir, tempdir};

const LOG: &str = "pub fn append() -> usize {\n    1\n}\n";

pub(crate) const TESTS: &str =
    "/// An index is counted from 0.\n#[test]\nfn counts_from_0() {}\n";

/// A wrong answer without a fault, whose change is to `wrong`.
pub(crate) fn answer(wrong: &str) -> String {
    format!(
        r#"mistake = "append returns {wrong}."
question = "What does append return, {wrong}?"
refused_by = ["claims::counts_from_0"]

[[change]]
file = "src/log.rs"
right = "    1\n"
wrong = "    {wrong}\n"
"#
    )
}

pub(crate) fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// A tree of one step with four wrong answers, where nothing is wrong.
pub(crate) fn tree() -> TempDir {
    let dir = tempdir().unwrap();
    let root = dir.path();
    write(root, "book/src/SUMMARY.md", "- [A list](step01_list.md)\n");
    write(root, "steps/step01_list/Cargo.toml", "");
    write(root, "steps/step01_list/src/log.rs", LOG);
    write(root, "steps/step01_list/tests/claims.rs", TESTS);
    let step = "edit = []\ntask = \"\"\nred = []\n";
    write(root, "workshop/steps/step01_list/step.toml", step);
    for (name, wrong) in [("a", "2"), ("b", "3"), ("c", "4"), ("d", "5")] {
        write(root, &file(name), &answer(wrong));
    }
    dir
}

pub(crate) fn file(name: &str) -> String {
    format!("tests/wrong/answers/step01_list/{name}.toml")
}

pub(crate) fn findings(root: &Path) -> Vec<String> {
    let root = root.canonicalize().unwrap();
    let findings = wrong::written(&root).unwrap();
    findings.iter().map(ToString::to_string).collect()
}
