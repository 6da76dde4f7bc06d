use std::time::Duration;

use anyhow::Result;
use console::{Term, style};

use super::remember::Checked;
use super::{LaidOut, Workshop};
use crate::check::{DoesNotCompile, Options, check, stop_tests_on_ctrl_c};
use crate::layout::Files;
use crate::watch::Saved;

impl Workshop {
    /// Runs the step's tests against the learner's code.
    pub(crate) fn check(&self, limit: Duration) -> Result<bool> {
        stop_tests_on_ctrl_c()?;
        self.check_once(limit)
    }

    /// Checks now, and at every save.
    pub(crate) fn watch(&self, limit: Duration) -> Result<bool> {
        stop_tests_on_ctrl_c()?;
        drop(self.laid_out()?);
        let src = self.folder.join("src");
        let screen = Term::stdout();
        loop {
            screen.clear_screen()?;
            let saved = Saved::now(&src);
            if let Err(error) = self.check_once(limit) {
                eprintln!("error: {error:#}");
            }
            println!(
                "\n{}",
                style("──── The next save checks again; Ctrl-C ends this. ────")
                    .dim()
            );
            saved.wait_for_another(&src);
        }
    }

    fn check_once(&self, limit: Duration) -> Result<bool> {
        let LaidOut { my_log, step, .. } = self.laid_out()?;
        self.renew(&my_log, step)?;
        let folder = my_log.folder().to_path_buf();
        let checked = Checked { step, source: Files::under(&folder, "src")? };
        // The tests may take their time; another command may go on.
        drop(my_log);
        let options = Options { limit, progress: true, ..Options::default() };
        match check(step, &folder, &options) {
            Ok(report) => self.show_report(&checked, &report),
            Err(error) => match error.downcast_ref::<DoesNotCompile>() {
                Some(refused) => Ok(self.show_refused(refused)),
                None => Err(error),
            },
        }
    }
}
