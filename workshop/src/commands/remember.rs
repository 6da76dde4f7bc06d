use anyhow::Result;

use super::{LaidOut, Workshop};
use crate::check::Report;
use crate::layout::Files;
use crate::my_log::today;
use crate::repository::Step;

/// What a check looks at.
pub(super) struct Checked<'a> {
    pub(super) step: &'a Step,
    /// The learner's source when the check began.
    pub(super) source: Files,
}

/// What a check found that is as it was when the check began.
pub(super) struct Remembered {
    /// Whether what is laid out became green by it.
    pub(super) is_done: bool,
}

impl Workshop {
    /// Writes down what is red, and the first day when all is green: nothing when other code is there than was checked.
    pub(super) fn remember(
        &self,
        checked: &Checked,
        report: &Report,
    ) -> Result<Option<Remembered>> {
        let LaidOut { my_log, mut progress, step } = self.laid_out()?;
        let source = Files::under(my_log.folder(), "src")?;
        if step.name != checked.step.name || source != checked.source {
            return Ok(None);
        }
        let is_done = report.is_green() && !progress.passed;
        progress.passed |= report.is_green();
        progress.change(&step.name, |entry| {
            entry.red = Some(report.red().map(|test| test.name.clone()).collect());
            if report.is_green() {
                entry.green.get_or_insert_with(today);
            }
        })?;
        my_log.save(&progress)?;
        Ok(Some(Remembered { is_done }))
    }
}
