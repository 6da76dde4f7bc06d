use std::ops::Range;
use std::path::Path;

use pulldown_cmark::{CodeBlockKind, Event, Tag};

use super::directive::whole_line;
use super::markdown::{events, line_of};
use super::{Directive, Page, Shown};

/// A code block of a page, before mdBook has put in what it includes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What follows the opening fence (`rust,ignore`), or `None` for a block that is only indented.
    pub label: Option<String>,
    /// The line of its fence, counted from 1.
    pub line: usize,
    /// Its place in the page's text, fences included.
    pub place: Range<usize>,
    /// The lines between the fences, with their numbers.
    pub lines: Vec<(usize, String)>,
}

/// Where the lines of a block come from. Blank lines are neither typed nor included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Every line is an include, or another directive.
    Included(Vec<Directive>),
    /// No line is: they are typed by hand, or there are none.
    Typed,
    /// Some lines are, some are not: the first that is typed.
    Mixed(usize),
}

impl Page {
    /// The page's code blocks, in their order.
    pub fn blocks(&self) -> Vec<Block> {
        let mut blocks: Vec<Block> = Vec::new();
        let mut inside = false;
        for (event, place) in events(&self.text) {
            match event {
                Event::Start(Tag::CodeBlock(kind)) => {
                    inside = true;
                    blocks.push(self.block(&kind, &place));
                }
                Event::End(_) => inside = false,
                Event::Text(text) if inside => {
                    let first = line_of(&self.text, place.start);
                    let lines = text.lines().map(str::to_string);
                    if let Some(block) = blocks.last_mut() {
                        block.lines.extend((first..).zip(lines));
                    }
                }
                _ => {}
            }
        }
        blocks
    }

    fn block(&self, kind: &CodeBlockKind, place: &Range<usize>) -> Block {
        Block {
            label: match kind {
                CodeBlockKind::Fenced(label) => Some(label.to_string()),
                CodeBlockKind::Indented => None,
            },
            line: line_of(&self.text, place.start),
            place: place.clone(),
            lines: Vec::new(),
        }
    }
}

impl Block {
    /// The parts of the label: `rust,ignore` has two.
    pub fn tags(&self) -> Vec<&str> {
        let label = self.label.as_deref().unwrap_or("");
        label.split([',', ' ']).filter(|tag| !tag.is_empty()).collect()
    }

    /// Where its lines come from.
    pub fn content(&self) -> Content {
        let mut included = Vec::new();
        let mut typed = None;
        for (number, line) in
            self.lines.iter().filter(|(_, line)| !line.trim().is_empty())
        {
            match whole_line(line) {
                Some(directive) => {
                    included.push(Directive { line: *number, ..directive })
                }
                None => typed = typed.or(Some(*number)),
            }
        }
        match typed {
            None if included.is_empty() => Content::Typed,
            None => Content::Included(included),
            Some(_) if included.is_empty() => Content::Typed,
            Some(line) => Content::Mixed(line),
        }
    }

    /// What its includes show of each file, when it is made of includes and all of them show something.
    pub fn shown(&self, root: &Path, page: &Page) -> Option<Vec<Shown>> {
        let Content::Included(directives) = self.content() else { return None };
        let shown = directives
            .into_iter()
            .map(|directive| directive.kind.ok()?.resolve(root, &page.file).ok());
        shown.collect()
    }

    /// The lines that a reader of the built `page` sees in it, when it is made of includes that show something.
    pub fn text(&self, root: &Path, page: &Page) -> Option<String> {
        let shown = self.shown(root, page)?;
        let lines = shown.iter().flat_map(|shown| &shown.lines);
        let lines: Vec<_> = lines.map(|(_, line)| line.as_str()).collect();
        Some(lines.join("\n"))
    }
}
