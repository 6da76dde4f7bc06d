use std::io;
use std::path::Path;

use book::Finding;
use book::page::Page;

use crate::effect::effect;
use crate::line::Line;
use crate::shown::{Item, items, pages};
use crate::untold::untold;

/// The commands of the README and the pages of the tree `root` of which nothing is known, and the stories that no page
/// tells. Nothing is run for it.
///
/// # Errors
/// When the pages cannot be read.
pub fn unknown(root: &Path) -> io::Result<Vec<Finding>> {
    let pages = pages(root)?;
    let commands = pages.iter().flat_map(|page| of_page(root, page));
    Ok(commands.chain(untold(root, &pages)).collect())
}

fn of_page(root: &Path, page: &Page) -> Vec<Finding> {
    let commands = items(page).into_iter().flat_map(|item| match item {
        Item::Session(session) => session.commands,
        Item::InText(line, command) => vec![(line, command)],
        Item::File(_) => Vec::new(),
    });
    let unknown = commands.filter_map(|(line, command)| {
        let known =
            Line::parse(&command).and_then(|line| effect(root, &line.words));
        Some(Finding::new(&page.file, line, known.err()?))
    });
    unknown.collect()
}
