//! What a layer brings: the comment `<!-- layer -->` on its page asks for it. A layer is a step that depends on earlier
//! ones; it copies none of their code, so there is nothing to compare it with.

mod beneath;
mod directive;
mod new_here;

use std::ops::Range;
use std::path::Path;

use crate::Finding;
use crate::files::Files;
use crate::page::Page;
use crate::source::library_lines;
use directive::{Layer, directives, layer};

/// What is wrong with the comments of `page` that ask for a layer: its step is none, its source cannot be read, or the
/// comment is not of this form.
pub(crate) fn check_layers(root: &Path, page: &Page) -> Vec<Finding> {
    let wrong = directives(page).into_iter().filter_map(|directive| {
        let reason = layer(root, page, &directive).err()?;
        Some(Finding::new(&page.file, directive.line, reason))
    });
    wrong.collect()
}

/// Whether `page` asks for what a layer brings, which links to the listings of the page.
pub(crate) fn is_asked_for(page: &Page) -> bool {
    !directives(page).is_empty()
}

/// What takes the place of the comments of `page`, each with its place in the text.
pub(crate) fn lists(
    root: &Path,
    page: &Page,
    files: &Files,
) -> Vec<(Range<usize>, String)> {
    let lists = directives(page).into_iter().filter_map(|directive| {
        let layer = layer(root, page, &directive).ok()?;
        let size = size(root, &layer);
        let new = new_here::list(root, page, &layer.library, files);
        let beneath = beneath::list(&layer);
        let text = format!(
            "{size}\n\n### New here\n\n{new}\n\n### From beneath\n\n{beneath}\n"
        );
        Some((directive.place, text))
    });
    lists.collect()
}

/// How much a layer adds, and to how much.
fn size(root: &Path, layer: &Layer) -> String {
    let count = |number: usize, one: &str| match number {
        1 => format!("1 {one}"),
        _ => format!("{number} {one}s"),
    };
    let lines = count(library_lines(root, &layer.library.step), "line");
    let crates = count(layer.foundation, "crate");
    let all =
        if layer.foundation > 1 { ", those beneath them counted" } else { "" };
    format!(
        "This layer adds {lines} of library code, and stands on {crates} of other steps{all}."
    )
}
