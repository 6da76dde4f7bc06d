//! The minutes of a workshop: the comment `<!-- agenda 90: step01_list, step05_deque shown, break -->` on a page asks
//! for an agenda of 90 minutes in which the learners write the first step and see the other, and `<!-- agenda rates -->`
//! for what the minutes are computed with.

mod directive;
mod lines;
mod plan;
mod rates;
mod task;

use std::ops::Range;
use std::path::Path;

use crate::Finding;
use crate::page::{Comment, Page};
use directive::{Wanted, directives, wanted};
use plan::Plan;

/// What is wrong with the comments of `page` that ask for an agenda: parts that do not fit the time, a step that does
/// not exist or lacks a part, or a comment that is not of this form.
pub(crate) fn check_agendas(root: &Path, page: &Page) -> Vec<Finding> {
    let wrong = directives(page).into_iter().filter_map(|directive| {
        let reason = markdown(root, &directive).err()?;
        Some(Finding::new(&page.file, directive.line, reason))
    });
    wrong.collect()
}

/// What takes the place of the comments of `page`, each with its place in the text.
pub fn agendas(root: &Path, page: &Page) -> Vec<(Range<usize>, String)> {
    let agendas = directives(page).into_iter().filter_map(|directive| {
        let markdown = markdown(root, &directive).ok()?;
        Some((directive.place, markdown))
    });
    agendas.collect()
}

fn markdown(root: &Path, directive: &Comment) -> Result<String, String> {
    match wanted(root, directive)? {
        Wanted::Rates => Ok(rates::Rates.to_string()),
        Wanted::Agenda(agenda) => Ok(Plan::of(root, &agenda)?.to_string()),
    }
}
