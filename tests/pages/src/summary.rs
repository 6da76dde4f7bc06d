use std::path::{Path, PathBuf};

use book::Finding;
use book::page::Page;

use crate::files::{Step, manifest, number, page, pages, steps, text};

const SUMMARY: &str = "book/src/SUMMARY.md";
const README: &str = "README.md";

/// The table of contents, the pages, the steps and the README name the same things.
pub fn summary(root: &Path) -> Vec<Finding> {
    let listed = listed(root);
    let steps = steps(root);
    let mut findings = contents(root, &listed);
    for page in pages(root) {
        findings.extend(page_of(&page, &listed, &steps));
    }
    for step in &steps {
        findings.extend(step_of(root, step));
    }
    findings
}

/// The pages in the table of contents, each with its line.
fn listed(root: &Path) -> Vec<(usize, PathBuf)> {
    let links = page(root, SUMMARY.into()).links();
    let entry = |link: book::page::Link| {
        let target = link.target.ok().filter(|target| !target.is_empty())?;
        Some((link.line, Path::new("book/src").join(target)))
    };
    links.into_iter().filter_map(entry).collect()
}

/// Entries that lead nowhere, or are there twice.
fn contents(root: &Path, listed: &[(usize, PathBuf)]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (place, (line, file)) in listed.iter().enumerate() {
        let name = file.display();
        if !root.join(file).is_file() {
            findings.push(Finding::new(
                SUMMARY,
                *line,
                format!("`{name}` does not exist"),
            ));
        }
        if listed[..place].iter().any(|(_, earlier)| earlier == file) {
            findings.push(Finding::new(
                SUMMARY,
                *line,
                format!("`{name}` is listed twice"),
            ));
        }
    }
    findings
}

/// A page that the table of contents lacks, or a step's page without its crate.
fn page_of(
    page: &Page,
    listed: &[(usize, PathBuf)],
    steps: &[Step],
) -> Vec<Finding> {
    let mut findings = Vec::new();
    if !listed.iter().any(|(_, file)| *file == page.file) {
        let message = format!("the page is not in {SUMMARY}");
        findings.push(Finding::new(&page.file, 1, message));
    }
    let name = page.file.file_stem().unwrap_or_default().to_string_lossy();
    if number(&name).is_some() && !steps.iter().any(|step| step.name == name) {
        let message = format!("the page has no crate `steps/{name}`");
        findings.push(Finding::new(&page.file, 1, message));
    }
    findings
}

/// A step without its page, under another name than its folder's, or which the README does not name.
fn step_of(root: &Path, step: &Step) -> Vec<Finding> {
    let file = step.folder().join("Cargo.toml");
    let mut findings = Vec::new();
    if !root.join(step.page()).is_file() {
        let message = format!("the step has no page `{}`", step.page().display());
        findings.push(Finding::new(&file, 1, message));
    }
    let manifest = manifest(root, step);
    let package = manifest.get("package").and_then(|package| package.get("name"));
    if package.and_then(|name| name.as_str()) != Some(&step.name) {
        let message =
            format!("the package is not called `{}` like its folder", step.name);
        findings.push(Finding::new(&file, 1, message));
    }
    let command = format!("cargo run -p {}", step.name);
    if root.join(README).is_file()
        && !text(root, Path::new(README)).contains(&command)
    {
        let message = format!("`{command}` is missing");
        findings.push(Finding::new(README, 1, message));
    }
    findings
}
