use std::path::Path;

use book::source::new_lines;
use book::{Finding, compared_with};

use crate::files::{Step, files, page, shown, steps, text};
use crate::source::code_lines;

/// Every line of code that a step brings or changes is shown on its page.
///
/// A line is new when the file of the same name in the step that its own is compared with does not have it.
pub fn shown_code(root: &Path) -> Vec<Finding> {
    let steps = steps(root).into_iter();
    steps
        .filter(|step| root.join(step.page()).is_file())
        .flat_map(|step| missing(root, &step))
        .collect()
}

fn missing(root: &Path, step: &Step) -> Vec<Finding> {
    let page = page(root, step.page());
    let shown = shown(root, &page);
    let compared = compared_with(root, &page);
    let reason = match &compared {
        Some(old) => format!("new since {}", old.name),
        None => "new".to_string(),
    };
    let mut findings = Vec::new();
    for file in files(root, &format!("steps/{}/src/**/*.rs", step.name)) {
        let new = text(root, &file);
        let code = code_lines(&new);
        let old = step.old_text(root, compared.as_ref(), &file);
        let old = old.unwrap_or_default();
        let lines = new_lines(&old, &new)
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
