use std::path::Path;

use book::Finding;

use crate::files::{files, text};

/// Every acceptance test of a step has its idea above its attributes, in one sentence: whoever writes the step is shown
/// it when the test fails.
pub fn ideas(root: &Path) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in files(root, "steps/*/tests/**/*.rs") {
        let text = text(root, &file);
        let lines: Vec<_> = text.lines().map(str::trim).collect();
        let tests = (1..).zip(&lines).filter(|(_, line)| **line == "#[test]");
        for (number, _) in tests {
            let (above, below) = lines.split_at(number);
            if let Some(wrong) = wrong(&idea(above)) {
                let message = format!("`{}` {wrong}", name(below));
                findings.push(Finding::new(&file, number, message));
            }
        }
    }
    findings
}

/// The doc comment above the attributes that end `lines`.
fn idea(lines: &[&str]) -> String {
    let above = lines.iter().rev().skip_while(|line| line.starts_with("#["));
    let mut comment: Vec<_> =
        above.map_while(|line| line.strip_prefix("///")).collect();
    comment.reverse();
    comment.concat().trim().to_string()
}

fn name<'a>(lines: &[&'a str]) -> &'a str {
    let function = lines.iter().find_map(|line| line.strip_prefix("fn "));
    function.and_then(|function| function.split('(').next()).unwrap_or_default()
}

fn wrong(idea: &str) -> Option<String> {
    let Some(sentence) = idea.strip_suffix('.') else {
        return Some(match idea {
            "" => "has no idea: say above its attributes what one has missed when it fails".to_string(),
            _ => format!("has an idea without a full stop: {idea}"),
        });
    };
    [". ", "? ", "! "]
        .iter()
        .any(|end| sentence.contains(end))
        .then(|| format!("has an idea of more than one sentence: {idea}"))
}
