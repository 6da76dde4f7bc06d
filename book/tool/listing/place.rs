use std::path::Path;

use super::{Part, Status, parts};
use crate::changes::compared_with;
use crate::page::{Block, Page, Shown};
use crate::steps::steps;

/// Where a listing is on its page.
pub(crate) struct Place {
    pub(crate) id: String,
    shown: Vec<Shown>,
}

impl Place {
    /// Whether it shows this line of this file.
    pub(crate) fn shows(&self, file: &Path, line: usize) -> bool {
        let mut shown = self.shown.iter().filter(|shown| shown.file == file);
        shown.any(|shown| shown.lines.iter().any(|(number, _)| *number == line))
    }
}

/// The listings of `page`.
pub(crate) fn places(root: &Path, page: &Page) -> Vec<Place> {
    let place = |(_, parts): (_, Vec<Part>)| {
        let id = id(&parts);
        Place { id, shown: parts.into_iter().map(|part| part.shown).collect() }
    };
    found(root, page).into_iter().map(place).collect()
}

/// The blocks that become listings, each with what it shows.
pub(super) fn found(root: &Path, page: &Page) -> Vec<(Block, Vec<Part>)> {
    let own = steps(root).into_iter().find(|step| step.page() == page.file);
    let old = compared_with(root, page);
    let status =
        |shown: &Shown| Status::of(root, own.as_ref()?, old.as_ref(), shown);
    let blocks = page.blocks().into_iter().filter(|block| {
        let before = &page.text[..block.place.start];
        before.is_empty() || before.ends_with('\n')
    });
    blocks
        .filter_map(|block| {
            let parts = parts(root, page, &block, &status)?;
            Some((block, parts))
        })
        .collect()
}

/// The name of a listing: the file and the line that it begins with, as `step01_list-src-log.rs-12`.
pub(super) fn id(parts: &[Part]) -> String {
    let first = parts.first().map(|part| &part.shown);
    let file =
        first.map(|shown| shown.file.strip_prefix("steps").unwrap_or(&shown.file));
    let file = file.map(|file| file.display().to_string()).unwrap_or_default();
    let line =
        first.and_then(|shown| shown.lines.first()).map_or(0, |(line, _)| *line);
    format!("{}-{line}", file.replace(['/', '\\'], "-"))
}
