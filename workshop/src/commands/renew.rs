use std::path::PathBuf;

use anyhow::Result;

use super::Workshop;
use crate::layout::{Renewal, renewal};
use crate::my_log::MyLog;
use crate::places::slashed;
use crate::repository::Step;

impl Workshop {
    /// Puts what is given back as the book has it; what is there of it goes aside.
    pub(super) fn renew(&self, my_log: &MyLog, step: &Step) -> Result<()> {
        let renewal = renewal(&self.repository, step, my_log.folder())?;
        let Some(Renewal { files, renewed, gone }) = renewal else {
            return Ok(());
        };
        let what = "The renewal of the tests".to_string();
        let (places, progress) =
            ([&renewed[..], &gone].concat(), self.progress(my_log)?);
        let replacement =
            my_log.prepare(what, &step.name, (&places, &files), &progress)?;
        replacement.carry_out(my_log)?;
        if !renewed.is_empty() {
            let names = names(&renewed);
            print!("These were not as the book has them, and are again: {names}. ");
        }
        if !gone.is_empty() {
            print!("The book no longer has {}. ", names(&gone));
        }
        match &replacement.kept {
            Some(kept) => println!("Yours are in {}.\n", self.place(kept)),
            None if !places.is_empty() => println!("They were missing.\n"),
            None => {}
        }
        Ok(())
    }
}

fn names(places: &[PathBuf]) -> String {
    let names: Vec<_> = places.iter().map(|place| slashed(place)).collect();
    names.join(", ")
}
