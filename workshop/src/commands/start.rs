use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use super::Workshop;
use crate::layout::{Start, layout};
use crate::my_log::{MyLog, Progress, Replacement, today};
use crate::places::shown;
use crate::repository::Step;

/// All that a start may lay out: what is there of it goes aside.
const LAID_OUT: [&str; 7] = [
    "src",
    "tests",
    "exercises",
    "Cargo.toml",
    "Cargo.lock",
    "AGENTS.md",
    ".cargo",
];

impl Workshop {
    /// Lays out the step `name`, or the next one.
    pub(crate) fn start(&self, name: Option<&str>) -> Result<bool> {
        let named = name.map(|name| self.repository.step(name)).transpose()?;
        let Some(my_log) = self.open()? else {
            let first =
                self.repository.steps().first().context("the book has no step")?;
            let step = named.unwrap_or(first);
            self.allow(step, &Progress::default())?;
            return self.lay(
                &MyLog::create(&self.folder)?,
                Progress::default(),
                step,
            );
        };
        let progress = self.progress(&my_log)?;
        let Some(step) = named else { return self.start_next(&my_log, progress) };
        self.allow(step, &progress)?;
        self.lay(&my_log, progress, step)
    }

    fn start_next(&self, my_log: &MyLog, progress: Progress) -> Result<bool> {
        let present = self.repository.step(&progress.present)?;
        let name = &present.name;
        let was_done = progress.entry(name)?.is_done();
        let next = self.repository.next(present);
        if !progress.passed {
            println!(
                "{name} is not green yet: `cargo workshop check` shows what is red.\n\
                 To begin it again: `cargo workshop start {name}`. What you have is kept."
            );
            if let Some(next) = next.filter(|_| was_done) {
                println!(
                    "To go on all the same: `cargo workshop start {}`.",
                    next.name
                );
            }
            return Ok(false);
        }
        let Some(next) = next else {
            println!("{name} was the last step there is.");
            return Ok(true);
        };
        self.lay(my_log, progress, next)
    }

    /// Whether `step` may be started: it is the present one or an earlier one, or all before it are done.
    fn allow(&self, step: &Step, progress: &Progress) -> Result<()> {
        let steps = self.repository.steps();
        let present = steps.iter().position(|other| other.name == progress.present);
        let index = self.repository.index(step);
        if present.is_some_and(|present| index <= present) {
            return Ok(());
        }
        for before in &steps[..index] {
            if !progress.entry(&before.name)?.is_done() {
                bail!(
                    "{} comes first, and is not green yet. To go on without it: \
                     `cargo workshop catch-up {}`",
                    before.name,
                    step.name
                );
            }
        }
        Ok(())
    }

    /// Lays out the step `name`, and marks those before it as caught up.
    pub(crate) fn catch_up(&self, name: &str) -> Result<bool> {
        let step = self.repository.step(name)?;
        let (my_log, mut progress) = match self.open()? {
            Some(my_log) => {
                let progress = self.progress(&my_log)?;
                (my_log, progress)
            }
            None => (MyLog::create(&self.folder)?, Progress::default()),
        };
        for before in &self.repository.steps()[..self.repository.index(step)] {
            if !progress.entry(&before.name)?.is_done() {
                progress.change(&before.name, |entry| {
                    entry.caught_up = Some(today())
                })?;
            }
        }
        self.lay(&my_log, progress, step)
    }

    fn lay(
        &self,
        my_log: &MyLog,
        mut progress: Progress,
        step: &Step,
    ) -> Result<bool> {
        let old = progress.begin(&step.name)?;
        let files =
            layout(&self.repository, step, Start::Untouched, my_log.folder())?;
        let what = format!("The start of {}", step.name);
        let places = LAID_OUT.map(PathBuf::from);
        let replacement =
            my_log.prepare(what, &old, (&places, &files), &progress)?;
        replacement.carry_out(my_log)?;
        self.show_start(step, &replacement);
        Ok(true)
    }

    fn show_start(&self, step: &Step, replacement: &Replacement) {
        println!("{} is laid out in {}.", step.name, shown(&self.folder));
        if let Some(kept) = &replacement.kept {
            println!("What was there is in {}.", self.place(kept));
        }
        if let Some(previous) = &step.previous {
            println!(
                "It starts from {previous} as the book has it, with what is given in this step."
            );
        }
        println!();
        self.show_task(step);
        println!("Next   cargo workshop check");
    }
}
