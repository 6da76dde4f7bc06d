//! Pictures from output: a block labelled `text,picture` or `text,strip` is drawn as well as shown.
//!
//! The source is the line that a program printed and a test asserts, so a picture cannot show what did not happen.

mod line;
mod request;
mod story;
mod strip;

use std::ops::Range;
use std::path::Path;

use crate::Finding;
use crate::page::Page;
use request::{Kind, requests};

/// What is wrong with the blocks of `page` that ask for pictures.
pub(crate) fn check_pictures(root: &Path, page: &Page) -> Vec<Finding> {
    let wrong = requests(page).into_iter().filter_map(|request| {
        let lines = request.lines(root, page);
        lines.and_then(|lines| request.frames(page, &lines).map(drop)).err()
    });
    wrong.collect()
}

/// The figures of `page`, each with its place in the text: a picture right before its block, a strip right after.
pub(crate) fn figures(root: &Path, page: &Page) -> Vec<(Range<usize>, String)> {
    let figures = requests(page).into_iter().filter_map(|request| {
        let lines = request.lines(root, page).ok()?;
        let frames = request.frames(page, &lines).ok()?;
        let place = &request.block.place;
        Some(match request.kind {
            Kind::Picture => (place.start..place.start, strip::picture(&frames[0])),
            Kind::Strip => {
                (place.end..place.end, format!("\n\n{}", strip::strip(&frames)))
            }
        })
    });
    figures.collect()
}
