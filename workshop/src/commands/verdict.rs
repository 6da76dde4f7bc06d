use std::path::Path;

use anyhow::Result;
use console::style;

use super::Workshop;
use super::remember::{Checked, Remembered};
use crate::check::{DoesNotCompile, Report};
use crate::layout::{Files, Start, source};
use crate::repository::Step;

const NOT_COUNTED: &str = "\
Your code has changed since this check began, so its result does not count.
Next: `cargo workshop check`.";

impl Workshop {
    /// Shows that nothing could be tested.
    pub(super) fn show_refused(&self, refused: &DoesNotCompile) -> bool {
        eprintln!("{refused}\n");
        println!(
            "{}",
            match refused.by_compiler {
                true =>
                    "It does not compile, so no test ran. Mend the first error above, then check again.",
                false =>
                    "Cargo could not build it: `cargo workshop doctor` looks for what is missing.",
            }
        );
        false
    }

    /// Shows how the tests ended, and what to do next.
    pub(super) fn show_report(
        &self,
        checked: &Checked,
        report: &Report,
    ) -> Result<bool> {
        let step = checked.step;
        // Before anything is shown: whoever reads it may leave, and that ends the command.
        let remembered = self.remember(checked, report);
        eprint!("{}", report.warnings);
        println!("{}\n{report}", style(&step.name).bold());
        let Some(Remembered { is_done }) = remembered? else {
            println!("{NOT_COUNTED}");
            return Ok(false);
        };
        match report.is_green() {
            true => self.show_green(step, is_done)?,
            false if report.announced.is_some() => {
                self.show_untouched(step, report)
            }
            false => self.show_red(step)?,
        }
        Ok(report.is_green())
    }

    fn show_untouched(&self, step: &Step, report: &Report) {
        let unexpected = report.unexpected();
        if unexpected.is_empty() {
            println!(
                "{} of {} tests are meant to be red before your first edit; your set-up works.",
                step.red.len(),
                report.tests.len()
            );
            let files: Vec<_> =
                step.edit.iter().map(|file| self.place(file)).collect();
            println!("Next: edit {}.", files.join(", "));
            return;
        }
        println!(
            "You have edited nothing yet, and these are not as they are meant to be:"
        );
        unexpected.iter().for_each(|test| println!("  {}", test.name));
        println!(
            "It is not your doing: `cargo workshop doctor` looks for what is wrong here."
        );
    }

    fn show_red(&self, step: &Step) -> Result<()> {
        self.show_changed_story(step)?;
        println!(
            "Next: edit, then `cargo workshop check`; or `cargo workshop hint`."
        );
        Ok(())
    }

    fn show_changed_story(&self, step: &Step) -> Result<()> {
        let (story, mine) = (
            Path::new("src/main.rs"),
            Files::under(&self.folder, "src")?.without_anchors(),
        );
        let book = source(step, Start::Untouched)?;
        if mine.get(story) != book.get(story) {
            println!(
                "{} is given, and is not as it was: is that the reason?",
                self.place(story)
            );
        }
        Ok(())
    }

    fn show_green(&self, step: &Step, is_done: bool) -> Result<()> {
        if is_done {
            println!("{} is done.", step.name);
        }
        println!("`cargo workshop diff` shows yours beside the book's.");
        println!(
            "The exercises, each with a test, in {}:",
            self.place(Path::new(""))
        );
        step.exercises()?
            .iter()
            .for_each(|name| println!("  cargo test --test {name}"));
        match self.repository.next(step) {
            Some(next) => {
                println!("Next: `cargo workshop start` lays out {}.", next.name)
            }
            None => println!("That was the last step there is."),
        }
        Ok(())
    }
}
