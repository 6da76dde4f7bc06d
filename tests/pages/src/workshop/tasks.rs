use std::path::Path;

use book::Finding;
use workshop::hints::Task;
use workshop::written;

use crate::files::{Step, files, steps};

/// Every test that is red at the start of a step belongs to one of its tasks, of which there are at most five. What is
/// no task is an exercise, and every exercise has hints.
pub fn tasks(root: &Path) -> Vec<Finding> {
    steps(root).iter().flat_map(|step| of_step(root, step)).collect()
}

fn of_step(root: &Path, step: &Step) -> Vec<Finding> {
    let file = super::file(step, "hints.md");
    // The check of the hints says it when there are none.
    let tasks = super::tasks_of(root, step).unwrap_or_default();
    let (own, exercises): (Vec<_>, Vec<_>) =
        tasks.iter().partition(|task| !task.tests.is_empty());
    let tests = tests(&root.join(step.folder()));
    let wrong = unknown(&own, &tests).into_iter();
    let wrong = wrong.chain(number(&own)).chain(red(root, step, &own));
    let wrong = wrong.chain(unlike(root, step, &exercises));
    wrong.map(|(line, message)| Finding::new(&file, line, message)).collect()
}

/// The whole names of the tests of the step in `folder`.
fn tests(folder: &Path) -> Vec<String> {
    let tests = written(folder).unwrap_or_default().into_iter();
    tests.map(|test| test.name).collect()
}

type Wrong = (usize, String);

fn unknown(tasks: &[&Task], tests: &[String]) -> Vec<Wrong> {
    let named =
        tasks.iter().flat_map(|task| task.tests.iter().map(|test| (*task, test)));
    let unknown = named.filter(|(_, test)| !tests.iter().any(|it| it == *test));
    unknown
        .map(|(task, test)| (task.line, format!("the step has no test `{test}`")))
        .collect()
}

fn number(tasks: &[&Task]) -> Option<Wrong> {
    let number = tasks.len();
    let message = format!("the step has {number} tasks: give it one to five");
    (!(1..=5).contains(&number)).then_some((1, message))
}

fn red(root: &Path, step: &Step, tasks: &[&Task]) -> Vec<Wrong> {
    let said = super::said(root, step);
    let red = said.get("red").and_then(toml::Value::as_array);
    let red = red.into_iter().flatten().filter_map(toml::Value::as_str);
    let wrong = red.filter_map(|test| {
        let named =
            tasks.iter().filter(|task| task.tests.iter().any(|it| it == test));
        let times = named.count();
        let message = format!(
            "`{test}` is red at the start, and {times} tasks name it: one should"
        );
        (times != 1).then_some((1, message))
    });
    wrong.collect()
}

/// Exercises without hints, and hints without an exercise or tests.
fn unlike(root: &Path, step: &Step, hinted: &[&Task]) -> Vec<Wrong> {
    let files = files(root, &format!("{}/exercises/*.rs", step.folder().display()));
    let names: Vec<_> = files
        .iter()
        .filter_map(|file| Some(file.file_stem()?.to_string_lossy()))
        .collect();
    let unhinted =
        names.iter().filter(|name| !hinted.iter().any(|task| task.name == **name));
    let unhinted =
        unhinted.map(|name| (1, format!("the exercise `{name}` has no hints")));
    let neither =
        hinted.iter().filter(|task| !names.iter().any(|name| *name == task.name));
    let neither = neither.map(|task| {
        (task.line, format!("`{}` is no exercise, and names no tests", task.name))
    });
    unhinted.chain(neither).collect()
}
