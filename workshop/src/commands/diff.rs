use anyhow::Result;

use super::{LaidOut, Workshop};

impl Workshop {
    /// Compares the learner's code with the book's, once it is green or when it is to be shown `now`.
    pub(crate) fn diff(&self, now: bool) -> Result<bool> {
        let LaidOut { my_log, progress, step } = self.laid_out()?;
        if !now && !progress.passed {
            println!(
                "{} is not green yet, and the difference would show you the answer: \
                 `cargo workshop hint` shows less, `cargo workshop diff --now` shows it all.",
                step.name
            );
            return Ok(false);
        }
        let diff = crate::diff(step, my_log.folder())?;
        if diff.is_empty() {
            println!("Yours is the book's, to the byte.");
        }
        print!("{diff}");
        Ok(true)
    }
}
