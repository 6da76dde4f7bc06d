use std::fs;
use std::path::Path;

use book::Finding;

use super::said;
use crate::files::{Step, files, steps};

/// The page of every step says how to start it, which files to edit there and what to do; and its start holds those
/// files and no other.
pub fn starts(root: &Path) -> Vec<Finding> {
    steps(root).iter().flat_map(|step| of_step(root, step)).collect()
}

fn of_step(root: &Path, step: &Step) -> Vec<Finding> {
    let said = said(root, step);
    let edit = said.get("edit").and_then(toml::Value::as_array);
    let edit: Vec<_> =
        edit.into_iter().flatten().filter_map(toml::Value::as_str).collect();
    let task = said.get("task").and_then(toml::Value::as_str);
    let (Some(task), false) = (task, edit.is_empty()) else {
        let message = "say what to do (`task`) and in which files (`edit`)";
        return vec![Finding::new(super::file(step, "step.toml"), 1, message)];
    };
    let mut findings = unsaid(root, step, task, &edit);
    findings.extend(other_than_edited(root, step, &edit));
    findings
}

fn unsaid(root: &Path, step: &Step, task: &str, edit: &[&str]) -> Vec<Finding> {
    let page = fs::read_to_string(root.join(step.page())).unwrap_or_default();
    let page = words(&page);
    let files = format!("Edit `{}`", edit.join("` and `"));
    let commands =
        format!("$ cargo workshop start {} $ cargo workshop check", step.name);
    let said = [commands, files, words(task)].into_iter();
    said.filter(|said| !page.contains(said))
        .map(|said| Finding::new(step.page(), 1, format!("the page lacks: {said}")))
        .collect()
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The start holds the files to edit and no other: all else is as in the step.
fn other_than_edited(root: &Path, step: &Step, edit: &[&str]) -> Vec<Finding> {
    let start = super::file(step, "start");
    let there = files(root, &format!("{}/**/*.rs", start.display()));
    let due: Vec<_> = edit.iter().map(|file| start.join(file)).collect();
    let missing = due.iter().filter(|file| !there.contains(file));
    let missing = missing.map(|file| (file, "it is to be edited, and not there"));
    let more = there.iter().filter(|file| !due.contains(file));
    let more = more.map(|file| (file, "it is not to be edited: the step has it"));
    missing.chain(more).map(|(file, why)| Finding::new(file, 1, why)).collect()
}
