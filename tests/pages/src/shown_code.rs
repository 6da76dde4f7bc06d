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
        let old = step.old_text(root, compared.as_ref(), &file);
        let lines = new_code(&old.unwrap_or_default(), &text(root, &file));
        let shown = shown.get(&file);
        let missing = lines.into_iter().filter(|(number, _)| {
            !shown.is_some_and(|lines| lines.contains(number))
        });
        findings.extend(missing.map(|(number, line)| {
            let page = page.file.display();
            let message = format!("{page} must show this line, {reason}: `{line}`");
            Finding::new(&file, number, message)
        }));
    }
    findings
}

/// The lines of code of `new` that are not in `old`, with their numbers. A brace that ends what stands by itself counts:
/// without it, whoever follows the page writes on inside of an `impl`.
fn new_code(old: &str, new: &str) -> Vec<(usize, String)> {
    let code = code_lines(new);
    let lines = new_lines(old, new).into_iter();
    let lines =
        lines.filter(|(number, line)| code.contains(number) || *line == "}");
    lines.map(|(number, line)| (number, line.trim().to_string())).collect()
}
