//! The book's own checks. Each takes the root of a tree like this one and returns what is wrong in it.

mod asserted;
mod doctests;
mod examples;
mod files;
mod html;
mod ideas;
mod includes;
mod kafka_errors;
mod links;
mod mutants;
mod output;
mod pictured;
mod room;
mod shown_code;
mod shown_whole;
mod site;
mod sizes;
mod snippets;
mod source;
mod summary;
mod weight;
mod what_changed;
mod workshop;

pub use asserted::asserted;
pub use doctests::doctests;
pub use examples::examples;
pub use ideas::ideas;
pub use includes::includes;
pub use kafka_errors::kafka_errors;
pub use mutants::mutants;
pub use output::output;
pub use pictured::pictured;
pub use room::room;
pub use shown_code::shown_code;
pub use shown_whole::shown_whole;
pub use site::rendered;
pub use sizes::sizes;
pub use snippets::snippets;
pub use summary::summary;
pub use what_changed::what_changed;
pub use workshop::{hints, starts, tasks};

use std::path::Path;

/// How many pages and how many steps the checks find.
pub fn pages_and_steps(root: &Path) -> (usize, usize) {
    (files::pages(root).len(), files::steps(root).len())
}
