use anyhow::{Context, Result};
use console::style;

use super::{LaidOut, Workshop};
use crate::hints::{LEVELS, Task, plain, tasks};
use crate::my_log::Entry;

impl Workshop {
    /// Shows the next hint for the task `name`, or for the first one with a red test.
    pub(crate) fn hint(&self, name: Option<&str>) -> Result<bool> {
        let LaidOut { my_log, mut progress, step } = self.laid_out()?;
        let tasks = tasks(step)?;
        let entry = progress.entry(&step.name)?;
        let task = match name {
            Some(name) => Some(named(&tasks, name)?),
            None => first_red(&tasks, &entry),
        };
        let Some(task) = task else {
            println!("Nothing was red in the last check.");
            println!("For an exercise: {}.", commands(others(&tasks, true)));
            return Ok(true);
        };
        let shown_before = entry.hints.get(&task.name).copied().unwrap_or(0);
        let level = LEVELS.min(shown_before + 1);
        progress.change(&step.name, |entry| {
            entry.hints.insert(task.name.clone(), level);
        })?;
        my_log.save(&progress)?;
        show(task, level, shown_before);
        show_others(&tasks, task);
        Ok(true)
    }
}

fn named<'a>(tasks: &'a [Task], name: &str) -> Result<&'a Task> {
    let task = tasks.iter().find(|task| task.name == name);
    task.with_context(|| {
        format!(
            "there are no hints for {name:?}; there are some for {}",
            names(tasks)
        )
    })
}

/// The first task with a test that was red in the last check; before any check the first task.
fn first_red<'a>(tasks: &'a [Task], entry: &Entry) -> Option<&'a Task> {
    let Some(red) = &entry.red else { return tasks.first() };
    let is_red = |task: &&Task| task.tests.iter().any(|test| red.contains(test));
    let of_the_step = || tasks.iter().find(|task| !task.tests.is_empty());
    let found = tasks.iter().find(is_red);
    found.or_else(|| of_the_step().filter(|_| !red.is_empty()))
}

/// The exercises, or the tasks of the step itself.
fn others(tasks: &[Task], exercises: bool) -> impl Iterator<Item = &Task> {
    tasks.iter().filter(move |task| task.tests.is_empty() == exercises)
}

/// The commands that show a hint for each of `tasks`.
fn commands<'a>(tasks: impl IntoIterator<Item = &'a Task>) -> String {
    let names = tasks.into_iter().map(|task| &task.name);
    let commands: Vec<_> =
        names.map(|name| format!("`cargo workshop hint {name}`")).collect();
    commands.join(", ")
}

fn names<'a>(tasks: impl IntoIterator<Item = &'a Task>) -> String {
    let names: Vec<_> = tasks.into_iter().map(|task| task.name.as_str()).collect();
    names.join(", ")
}

fn show(task: &Task, level: usize, shown_before: usize) {
    let hint = &task.hints[level - 1];
    println!("{} (of {LEVELS}, for {})\n", style(&hint.heading).bold(), task.name);
    println!("{}\n", plain(&hint.text));
    let again = format!("`cargo workshop hint {}`", task.name);
    match LEVELS - level {
        0 if shown_before == LEVELS => {
            println!("You have seen all {LEVELS}; this is the last one again.");
        }
        0 => println!("That was the last of {LEVELS}."),
        1 => println!("One more is left: {again}."),
        left => println!("{left} more are left: {again}."),
    }
    if level == LEVELS {
        println!("`cargo workshop diff --now` shows what the book has.");
    }
}

fn show_others(tasks: &[Task], task: &Task) {
    let others: Vec<_> =
        others(tasks, false).filter(|other| other.name != task.name).collect();
    if !others.is_empty() {
        println!("For another part of the step: {}.", commands(others));
    }
}
