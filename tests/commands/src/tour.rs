use std::collections::BTreeSet;
use std::path::Path;
use std::{fs, io};

use book::Finding;
use book::page::{Page, Session};

use crate::cargo::Terminal;
use crate::difference::{difference, is_part};
use crate::effect::Extent;
use crate::file::file;
use crate::shown::{Item, items, pages};
use crate::typed::Typed;
use crate::untold::untold;

/// Does what the README and the pages of the tree `root` say, in the copy `to`, and returns what is not as they show it.
///
/// # Errors
/// When the pages cannot be read, or the copy cannot be made.
pub fn tour(root: &Path, to: &Path, extent: Extent) -> io::Result<Vec<Finding>> {
    let pages = pages(root)?;
    let made = pages.iter().flat_map(Page::shown_files);
    let made: Vec<_> = made.map(|file| file.name).collect();
    crate::copy(root, to, &made)?;
    let sessions = pages.iter().flat_map(Page::sessions);
    let commands = sessions.flat_map(|session| session.commands);
    let mut tour = Tour {
        root,
        copy: to,
        typed: Typed { root, extent, terminal: Terminal::new(to)? },
        known: commands.map(|(_, command)| command).collect(),
        findings: Vec::new(),
    };
    pages.iter().for_each(|page| tour.visit(page));
    tour.findings.extend(untold(root, &pages));
    let [before, after] = [root, to].map(|tree| fs::read(tree.join("Cargo.lock")));
    if before.ok() != after.ok() {
        let message = "a command of the pages changes this file";
        tour.findings.push(Finding::new("Cargo.lock", 1, message));
    }
    Ok(tour.findings)
}

struct Tour<'a> {
    root: &'a Path,
    copy: &'a Path,
    typed: Typed<'a>,
    /// The commands of all blocks, and those that were met in the text.
    known: BTreeSet<String>,
    findings: Vec<Finding>,
}

impl Tour<'_> {
    fn visit(&mut self, page: &Page) {
        for item in items(page) {
            match item {
                Item::Session(session) => self.session(page, &session),
                Item::File(shown) => {
                    let text = shown.block.text(self.root, page);
                    let text = text.unwrap_or_default();
                    let same = file(page, self.copy, &shown, &text);
                    self.note(page, shown.line, same);
                }
                Item::InText(line, command) => {
                    if self.known.insert(command.clone()) {
                        let printed = self.typed.run(&command);
                        self.note(page, line, printed);
                    }
                }
            }
        }
    }

    /// Keeps what is wrong, and returns what is not.
    fn note<T>(
        &mut self,
        page: &Page,
        line: usize,
        result: Result<T, String>,
    ) -> Option<T> {
        let note = |message| Finding::new(&page.file, line, message);
        result.map_err(|message| self.findings.push(note(message))).ok()
    }

    fn session(&mut self, page: &Page, session: &Session) {
        let mut printed = None;
        for (line, command) in &session.commands {
            let result = self.typed.run(command);
            printed = self.note(page, *line, result).flatten();
        }
        let (Some(block), Some(printed)) = (&session.output, printed) else {
            return;
        };
        let shown = block.text(self.root, page).unwrap_or_default();
        let same = match &session.commands[..] {
            [(_, command)] => compare(command, &shown, &printed),
            _ => Err("output below several commands: whose is it?".to_string()),
        };
        self.note(page, block.line, same);
    }
}

fn compare(command: &str, shown: &str, printed: &str) -> Result<(), String> {
    match difference(shown, printed) {
        _ if is_part(shown, printed) => Ok(()),
        None => Ok(()),
        Some(difference) => Err(format!(
            "`{command}` prints something else (- shown here, + printed):\n{difference}"
        )),
    }
}
