use std::path::Path;

use book::{Finding, is_one_sentence};
use workshop::written;

use crate::files::steps;

/// Every acceptance test of a step has its idea above its attributes, in one sentence: whoever writes the step is shown
/// it when the test fails.
pub fn ideas(root: &Path) -> Vec<Finding> {
    let mut findings = Vec::new();
    for step in steps(root) {
        let folder = step.folder();
        match written(&root.join(&folder)) {
            Ok(tests) => findings.extend(tests.into_iter().filter_map(|test| {
                let wrong = wrong(test.idea.as_deref().unwrap_or_default())?;
                let (_, name) = test.name.rsplit_once("::")?;
                let message = format!("`{name}` {wrong}");
                Some(Finding::new(folder.join(test.file), test.line, message))
            })),
            Err(error) => {
                findings.push(Finding::new(folder, 1, error.to_string()));
            }
        }
    }
    findings
}

fn wrong(idea: &str) -> Option<String> {
    if idea.is_empty() {
        let message = "has no idea: say above its attributes what one has missed when it fails";
        Some(message.to_string())
    } else if !idea.ends_with('.') {
        Some(format!("has an idea without a full stop: {idea}"))
    } else {
        (!is_one_sentence(idea, '.'))
            .then(|| format!("has an idea of more than one sentence: {idea}"))
    }
}
