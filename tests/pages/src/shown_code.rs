use std::iter::once;
use std::path::{Path, PathBuf};

use book::Finding;

use crate::files::{Step, files, page, shown, steps, text};
use crate::source::{code_lines, new_lines};

/// Every line of code that a step brings or changes is shown on its page.
///
/// A line is new when the file of the same name in the step before does not have it.
pub fn shown_code(root: &Path) -> Vec<Finding> {
    let steps = steps(root);
    let before = once(None).chain(steps.iter().map(Some));
    steps
        .iter()
        .zip(before)
        .filter(|(step, _)| root.join(step.page()).is_file())
        .flat_map(|(step, before)| missing(root, step, before))
        .collect()
}

fn missing(root: &Path, step: &Step, before: Option<&Step>) -> Vec<Finding> {
    let shown = shown(root, &page(root, step.page()));
    let reason = match before {
        Some(before) => format!("new since {}", before.name),
        None => "new".to_string(),
    };
    let mut findings = Vec::new();
    for file in files(root, &format!("steps/{}/src/**/*.rs", step.name)) {
        let new = text(root, &file);
        let code = code_lines(&new);
        let lines = new_lines(&old_text(root, step, before, &file), &new)
            .into_iter()
            .filter(|(number, _)| code.contains(number))
            .filter(|(number, _)| {
                !shown.get(&file).is_some_and(|lines| lines.contains(number))
            });
        findings.extend(lines.map(|(number, line)| {
            let (page, line) = (step.page(), line.trim());
            let message = format!(
                "{} must show this line, {reason}: `{line}`",
                page.display()
            );
            Finding::new(&file, number, message)
        }));
    }
    findings
}

/// What `file` of `step` was in the step before: nothing when there was no such file, or no such step.
fn old_text(
    root: &Path,
    step: &Step,
    before: Option<&Step>,
    file: &Path,
) -> String {
    let old = |before: &Step| -> Option<PathBuf> {
        let inside = file.strip_prefix(step.folder()).ok()?;
        Some(before.folder().join(inside)).filter(|old| root.join(old).is_file())
    };
    before.and_then(old).map(|old| text(root, &old)).unwrap_or_default()
}
