//! Who holds whom: the comment `<!-- types step01_list -->` on a page becomes a picture of every type of those crates,
//! drawn from their source. A type that one other holds is a box inside it; an arrow leads to one that several hold.

mod boxes;
mod directive;
mod error;
mod figure;
mod graph;
mod names;
mod said;

use std::ops::Range;
use std::path::Path;

use crate::Finding;
use crate::page::Page;
use directive::{directives, libraries};
use graph::Graph;

/// What is wrong with the comments of `page` that ask for types: a step that does not exist or has no library, or a
/// comment that is not of this form.
pub(crate) fn check_types(root: &Path, page: &Page) -> Vec<Finding> {
    let wrong = directives(page).into_iter().filter_map(|directive| {
        let reason = libraries(root, &directive).err()?;
        Some(Finding::new(&page.file, directive.line, reason))
    });
    wrong.collect()
}

/// The pictures of `page`, each with its place in the text.
pub(crate) fn figures(root: &Path, page: &Page) -> Vec<(Range<usize>, String)> {
    let figures = directives(page).into_iter().filter_map(|directive| {
        let libraries = libraries(root, &directive).ok()?;
        let figure = figure::figure(&Graph::new(&libraries));
        Some((directive.place, figure))
    });
    figures.collect()
}
