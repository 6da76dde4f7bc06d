use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::markdown::events;
use super::{Block, Content, Page};

const PROMPT: &str = "$ ";

/// A `console` block: commands for the reader to type, and what the page shows of what they print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The block of the commands.
    pub block: Block,
    /// The commands without their prompts, each with its line on the page.
    pub commands: Vec<(usize, String)>,
    /// What they print: the next code block, when it is `text` included from snapshots, in the same section, and not
    /// the content of a file.
    pub output: Option<Block>,
    /// Whether nothing stands between the commands and the output.
    pub adjacent: bool,
}

impl Page {
    /// The page's `console` blocks, in their order.
    pub fn sessions(&self) -> Vec<Session> {
        let blocks = self.blocks();
        let console = |block: &&Block| block.tags().first() == Some(&"console");
        let session = |block: &Block| {
            let next = blocks
                .iter()
                .find(|next| next.place.start >= block.place.end)
                .filter(|next| self.is_output(&block.place, next));
            let between =
                next.map(|next| &self.text[block.place.end..next.place.start]);
            Session {
                block: block.clone(),
                commands: commands(block),
                output: next.cloned(),
                adjacent: between.is_some_and(|text| text.trim().is_empty()),
            }
        };
        blocks.iter().filter(console).map(session).collect()
    }

    /// The commands that stand in the text, as code that begins with the name of a program that builds, each with
    /// its line.
    pub fn commands_in_text(&self) -> Vec<(usize, String)> {
        let is_command = |code: &str| {
            ["cargo ", "mdbook "].iter().any(|program| code.starts_with(program))
        };
        events(&self.text)
            .filter_map(|(event, place)| match event {
                Event::Code(code) if is_command(&code) => {
                    let line = super::markdown::line_of(&self.text, place.start);
                    Some((line, code.to_string()))
                }
                _ => None,
            })
            .collect()
    }

    fn is_output(&self, console: &Range<usize>, block: &Block) -> bool {
        let place = console.end..block.place.start;
        block.is_of(".snap")
            && !self.has_heading(&place)
            && self.shown_files().iter().all(|file| file.block != *block)
    }

    fn has_heading(&self, place: &Range<usize>) -> bool {
        events(&self.text).any(|(event, heading)| {
            matches!(event, Event::Start(Tag::Heading { .. }))
                && place.contains(&heading.start)
        })
    }
}

impl Block {
    /// Whether it is `text`, and all of it included from files whose names end like this.
    pub fn is_of(&self, ending: &str) -> bool {
        let Content::Included(directives) = self.content() else { return false };
        self.tags().first() == Some(&"text")
            && directives.iter().all(|directive| {
                let include = directive.kind.as_ref();
                include.is_ok_and(|include| include.path.ends_with(ending))
            })
    }
}

fn commands(block: &Block) -> Vec<(usize, String)> {
    let commands = block.lines.iter().filter_map(|(number, line)| {
        Some((*number, line.strip_prefix(PROMPT)?.to_string()))
    });
    commands.collect()
}
