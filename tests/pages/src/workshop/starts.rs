use std::fs;
use std::path::{Path, PathBuf};

use book::Finding;
use book::page::is_anchor;

use super::said;
use crate::files::{Step, files, steps};

/// The page of every step says how to start it, which files to edit there and what to do; and what a start has beside
/// those files is as in the step.
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
    findings.extend(other_than_given(root, step, &edit));
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

fn other_than_given(root: &Path, step: &Step, edit: &[&str]) -> Vec<Finding> {
    let start = super::file(step, "start");
    let given = files(root, &format!("{}/**/*.rs", start.display())).into_iter();
    let given = given.filter(|file| {
        let inside = file.strip_prefix(&start).unwrap_or(file);
        let edited = edit.iter().any(|it| Path::new(it) == inside);
        !edited && code(root, file) != code(root, &step.folder().join(inside))
    });
    given
        .map(|file| {
            Finding::new(file, 1, "it is not to be edited, and not as in the step")
        })
        .collect()
}

/// The text of `file` without the marks of anchors.
fn code(root: &Path, file: &PathBuf) -> Option<String> {
    let text = fs::read_to_string(root.join(file)).ok()?;
    let lines = text.lines().filter(|line| !is_anchor(line));
    Some(lines.collect::<Vec<_>>().join("\n"))
}
