use std::fs;
use std::path::Path;

use crate::files::Files;
use crate::page::{Block, Page, Session, Shown};

/// The lines of a snapshot that are insta's, not the program's.
pub const SNAPSHOT_HEADER: usize = 3;

/// The snapshot of what a step's program prints.
const STORY: &str = "story.snap";

/// That something is what the session's last command prints, in words alone.
pub(super) fn printed_by(session: &Session) -> String {
    let command = session.commands.last().map_or("", |(_, command)| command);
    format!("printed by {command}")
}

/// Which program the compiler's errors in `block` are about.
pub(super) fn program(
    root: &Path,
    page: &Page,
    block: &Block,
    files: &Files,
) -> Option<String> {
    let shown = block.shown(root, page)?;
    let [error] = &shown[..] else { return None };
    let program = slashed(&error.file.with_extension("rs"));
    let place = files.link(&program, "");
    Some(format!("what the compiler says of {place}"))
}

/// Which program printed the lines of a snapshot, or which snapshot has them when it is not that of a story.
pub(super) fn snapshot(
    root: &Path,
    page: &Page,
    block: &Block,
    files: &Files,
) -> Option<String> {
    if !block.is_of(".snap") {
        return None;
    }
    let shown = block.shown(root, page)?;
    let [shown] = &shown[..] else { return None };
    let lines = lines(root, shown)?;
    let step = shown.file.strip_prefix("steps").ok()?.iter().next()?.to_str()?;
    Some(match shown.file.ends_with(STORY) {
        true => format!("printed by <code>cargo run -p {step}</code>{lines}"),
        false => {
            let place = files.link(&slashed(&shown.file), "");
            format!("asserted by a test: {place}{lines}")
        }
    })
}

/// Whether this is a part of what a story prints, and not all of it.
pub(super) fn is_part_of_a_story(root: &Path, page: &Page, block: &Block) -> bool {
    let shown = block.shown(root, page).unwrap_or_default();
    let part = |shown: &Shown| {
        let lines = lines(root, shown);
        shown.file.ends_with(STORY) && lines.is_some_and(|lines| !lines.is_empty())
    };
    shown.iter().any(part)
}

/// Which lines of the output are shown, unless they are all there are.
fn lines(root: &Path, shown: &Shown) -> Option<String> {
    let (first, _) = shown.lines.first()?;
    let (last, _) = shown.lines.last()?;
    let (first, last) =
        (first.checked_sub(SNAPSHOT_HEADER)?, last.checked_sub(SNAPSHOT_HEADER)?);
    let text = fs::read_to_string(root.join(&shown.file)).ok()?;
    let all = text.lines().count() - SNAPSHOT_HEADER;
    Some(match (first, last) {
        (1, last) if last == all => String::new(),
        _ if first == last => format!(", line {first}"),
        _ => format!(", lines {first} to {last}"),
    })
}

fn slashed(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}
