use anyhow::Result;
use console::style;

use super::{LaidOut, Workshop, filled};
use crate::my_log::{Entry, Progress};
use crate::places::shown;
use crate::repository::Step;

impl Workshop {
    /// Shows where the learner is, which file to edit, and what to run next.
    pub(crate) fn whereabouts(&self) -> Result<bool> {
        let Some(my_log) = self.open()? else {
            self.show_steps(&Progress::default())?;
            println!("\nNext   cargo workshop start");
            return Ok(true);
        };
        let progress = self.progress(&my_log)?;
        drop(my_log);
        self.show_steps(&progress)?;
        let LaidOut { step, progress, .. } = self.laid_out()?;
        println!();
        self.show_task(step);
        println!("Next   {}", self.next(step, &progress)?);
        Ok(true)
    }

    fn show_steps(&self, progress: &Progress) -> Result<()> {
        let steps = self.repository.steps();
        let width = steps.iter().map(|step| step.name.len()).max().unwrap_or(0);
        let title =
            steps.iter().map(|step| step.title.chars().count()).max().unwrap_or(0);
        let mut done = 0;
        for step in steps {
            let entry = progress.entry(&step.name)?;
            let (mark, words) = state(&entry, step.name == progress.present);
            done += usize::from(entry.is_done());
            println!("{mark} {:width$}  {:title$}  {words}", step.name, step.title);
        }
        let bar = "█".repeat(done * 3) + &"░".repeat((steps.len() - done) * 3);
        println!("\n{} {done} of {} steps", style(bar).green(), steps.len());
        Ok(())
    }

    /// Shows what there is to do in `step`.
    pub(super) fn show_task(&self, step: &Step) {
        println!("Task   {}", filled(&step.task, 7));
        let files: Vec<_> = step.edit.iter().map(|file| self.place(file)).collect();
        println!("Edit   {}", files.join(", "));
        println!("Read   {}, up to *Write it yourself first*", self.page(step));
    }

    /// The step's page: as it is rendered, once it is.
    fn page(&self, step: &Step) -> String {
        let root = self.repository.root();
        let rendered =
            root.join("target/book").join(&step.name).with_extension("html");
        let source = root.join(step.page());
        shown(if rendered.is_file() { &rendered } else { &source })
    }

    fn next(&self, step: &Step, progress: &Progress) -> Result<&'static str> {
        let red = progress.entry(&step.name)?.red;
        Ok(match (red, progress.passed, self.repository.next(step)) {
            (_, true, Some(_)) => "cargo workshop diff, then cargo workshop start",
            (_, true, None) => {
                "cargo workshop diff: that was the last step there is"
            }
            (None, ..) => "cargo workshop check, now and after each edit",
            (Some(_), ..) => "cargo workshop check, or cargo workshop hint",
        })
    }
}

/// A mark and a word for how far a learner is with a step.
fn state(entry: &Entry, is_present: bool) -> (String, String) {
    let (mark, word) = match (&entry.green, &entry.caught_up) {
        (Some(day), _) => (style("✓").green(), format!("green, {day}")),
        (None, Some(day)) => (style("»").yellow(), format!("caught up, {day}")),
        (None, None) if is_present => {
            return (style("▸").bold().to_string(), "now".to_string());
        }
        (None, None) => (style("·").dim(), "to come".to_string()),
    };
    match is_present {
        true => (style("▸").bold().to_string(), format!("now; {word}")),
        false => (mark.to_string(), word),
    }
}
