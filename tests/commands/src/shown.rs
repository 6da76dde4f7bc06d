use std::io;
use std::path::{Path, PathBuf};

use book::page::{Page, Session, ShownFile};

const README: &str = "README.md";
const SOURCE: &str = "book/src";

/// Something that a page tells its reader to do, or to expect.
pub(crate) enum Item {
    /// To type a command: all of a session are typed before its output is compared.
    Session(Session),
    /// What a file holds.
    File(ShownFile),
    /// A command in the text, with its line.
    InText(usize, String),
}

impl Item {
    pub(crate) fn line(&self) -> usize {
        match self {
            Self::Session(session) => session.block.line,
            Self::File(file) => file.line,
            Self::InText(line, _) => *line,
        }
    }
}

/// The README, and the pages in the order of the table of contents.
pub(crate) fn pages(root: &Path) -> io::Result<Vec<Page>> {
    let summary = Page::read(root, &Path::new(SOURCE).join("SUMMARY.md"))?;
    let targets = summary.links().into_iter().filter_map(|link| link.target.ok());
    let files = targets
        .filter(|target| target.ends_with(".md"))
        .map(|target| Path::new(SOURCE).join(target));
    let files = [PathBuf::from(README)].into_iter().chain(files);
    files.map(|file| Page::read(root, &file)).collect()
}

/// What `page` shows, in its order.
pub(crate) fn items(page: &Page) -> Vec<Item> {
    let sessions = page.sessions().into_iter().map(Item::Session);
    let files = page.shown_files().into_iter().map(Item::File);
    let in_text = page.commands_in_text().into_iter();
    let in_text = in_text.map(|(line, text)| Item::InText(line, text));
    let mut items: Vec<_> = sessions.chain(files).chain(in_text).collect();
    items.sort_by_key(Item::line);
    items
}
