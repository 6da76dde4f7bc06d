//! Commands, their output and the compiler's errors as a reader sees them in a terminal.

mod caption;
mod compiler;
mod figure;

use std::ops::Range;
use std::path::Path;

use crate::files::Files;
use crate::page::{Block, Page, Session};
use crate::source::escaped;
pub use caption::SNAPSHOT_HEADER;
use caption::{is_part_of_a_story, printed_by, program, snapshot};
pub(crate) use figure::figure;
use figure::{captioned, labelled};

/// What takes the place of the commands and the output of `page`, each with its place in the text. A block inside a
/// list or a quotation is left to mdBook.
pub(crate) fn terminals(
    root: &Path,
    page: &Page,
    files: &Files,
) -> Vec<(Range<usize>, String)> {
    let mut sessions = page.sessions();
    sessions.retain(|session| {
        begins_a_line(page, &session.block) && has_commands_alone(session)
    });
    let blocks = page.blocks().into_iter().filter(|block| {
        let mut sessions = sessions.iter();
        let is_typed = |session: &Session| {
            printed(root, page, session).as_ref() == Some(block)
        };
        begins_a_line(page, block) && !sessions.any(is_typed)
    });
    let output = blocks.filter_map(|block| {
        let figure = output(root, page, &block, &sessions, files)?;
        Some((block.place, figure))
    });
    let output: Vec<_> = output.collect();
    let commands = sessions.iter().map(|session| commands(root, page, session));
    commands.chain(output).collect()
}

fn begins_a_line(page: &Page, block: &Block) -> bool {
    let before = &page.text[..block.place.start];
    before.is_empty() || before.ends_with('\n')
}

fn has_commands_alone(session: &Session) -> bool {
    let lines = session.block.lines.iter();
    let typed = lines.filter(|(_, line)| !line.trim().is_empty()).count();
    typed > 0 && typed == session.commands.len()
}

/// Whether it is output. It may be drawn as well.
fn is_text(block: &Block) -> bool {
    block.tags().first() == Some(&"text")
}

/// The output that goes into one figure with the commands: all of what they print.
fn printed(root: &Path, page: &Page, session: &Session) -> Option<Block> {
    let output = session.output.clone().filter(|_| session.adjacent);
    output.filter(|block| is_text(block) && !is_part_of_a_story(root, page, block))
}

fn commands(root: &Path, page: &Page, session: &Session) -> (Range<usize>, String) {
    let commands: Vec<_> =
        session.commands.iter().map(|(_, command)| command.as_str()).collect();
    let output = printed(root, page, session);
    let end = output.as_ref().unwrap_or(&session.block).place.end;
    let text = output.and_then(|block| block.text(root, page));
    let figure = figure(&commands, text.as_deref(), "Terminal");
    (session.block.place.start..end, figure)
}

/// A block of output without its command, below a line that says where it comes from. Where the command stands above,
/// and this is all that it prints, nobody need be told but those who cannot see it.
fn output(
    root: &Path,
    page: &Page,
    block: &Block,
    sessions: &[Session],
    files: &Files,
) -> Option<String> {
    if !is_text(block) {
        return None;
    }
    let text = block.text(root, page)?;
    if block.is_of(".stderr") {
        let caption = program(root, page, block, files)?;
        return Some(captioned(&caption, &compiler::coloured(&text)));
    }
    let mut sessions = sessions.iter();
    if let Some(session) =
        sessions.find(|session| session.output.as_ref() == Some(block))
        && !is_part_of_a_story(root, page, block)
    {
        return Some(labelled(&printed_by(session), &escaped(&text)));
    }
    let shown_files = page.shown_files();
    let caption = match shown_files.iter().find(|file| file.block == *block) {
        Some(file) => format!("<code>{}</code>", escaped(&file.name)),
        None => snapshot(root, page, block, files)?,
    };
    Some(captioned(&caption, &escaped(&text)))
}
