use std::path::Path;

use book::Finding;
use book::page::{Block, Page};

use crate::files::{Step, files, manifest, steps, text};

/// The documentation of a step has no example that no test runs: to look for examples in each step takes longer than to
/// test it, so the steps without any say `doctest = false`.
pub fn examples(root: &Path) -> Vec<Finding> {
    let steps = steps(root).into_iter().filter(|step| !is_searched(root, step));
    steps.flat_map(|step| of_step(root, &step)).collect()
}

fn is_searched(root: &Path, step: &Step) -> bool {
    let manifest = manifest(root, step);
    let doctest = manifest.get("lib").and_then(|library| library.get("doctest"));
    doctest.and_then(toml::Value::as_bool).unwrap_or(true)
}

fn of_step(root: &Path, step: &Step) -> Vec<Finding> {
    let files = files(root, &format!("steps/{}/src/**/*.rs", step.name));
    let found = files.into_iter().flat_map(|file| {
        let text = documentation(&text(root, &file));
        let page = Page { file, text };
        let examples = page.blocks().into_iter().filter(is_rust);
        let message = "no test runs this example: remove `doctest = false` from the Cargo.toml of its step";
        let found = examples
            .map(|example| Finding::new(&page.file, example.line, message));
        found.collect::<Vec<_>>()
    });
    found.collect()
}

/// The documentation in `source`, each line where it is there.
fn documentation(source: &str) -> String {
    let lines = source.lines().map(|line| {
        let line = line.trim_start();
        let text = line.strip_prefix("///").or_else(|| line.strip_prefix("//!"));
        let text = text.unwrap_or_default();
        text.strip_prefix(' ').unwrap_or(text).to_string() + "\n"
    });
    lines.collect()
}

/// Whether rustdoc takes `block` for an example.
fn is_rust(block: &Block) -> bool {
    !block.tags().iter().any(|tag| ["text", "ignore"].contains(tag))
}
