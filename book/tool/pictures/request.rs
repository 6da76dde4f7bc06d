use std::path::Path;

use super::line::{Line, scenes, shown};
use super::story::{Frame, frames};
use crate::Finding;
use crate::page::{Block, Content, Page};

/// How a label asks for pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// `picture`: the one picture of this output is drawn above it.
    Picture,
    /// `strip`: the story that this output tells is drawn below it.
    Strip,
}

/// A block of output that asks for pictures.
pub(super) struct Request {
    pub(super) kind: Kind,
    pub(super) block: Block,
}

/// The requests of `page`, in their order.
pub(super) fn requests(page: &Page) -> Vec<Request> {
    let request = |block: Block| {
        let kind = block.tags().into_iter().find_map(|tag| match tag {
            "picture" => Some(Kind::Picture),
            "strip" => Some(Kind::Strip),
            _ => None,
        })?;
        Some(Request { kind, block })
    };
    page.blocks().into_iter().filter_map(request).collect()
}

impl Request {
    /// The lines that the block shows.
    ///
    /// # Errors
    /// What keeps it from being a picture.
    pub(super) fn lines(
        &self,
        root: &Path,
        page: &Page,
    ) -> Result<Vec<Line>, Finding> {
        let wrong =
            |message: &str| Finding::new(&page.file, self.block.line, message);
        if self.block.tags().first() != Some(&"text") {
            return Err(wrong(
                "only output becomes a picture: label it `text` first",
            ));
        }
        let before = &page.text[..self.block.place.start];
        if !before.is_empty() && !before.ends_with('\n') {
            return Err(wrong("a picture cannot stand in a list or a quotation"));
        }
        match self.block.content() {
            Content::Included(directives) => Ok(directives
                .into_iter()
                .flat_map(|it| shown(root, page, it))
                .collect()),
            _ => Err(wrong("a picture is drawn from output that is included")),
        }
    }

    /// The frames that are drawn from `lines`.
    ///
    /// # Errors
    /// A line that is no picture and should be, or that there are too few pictures or too many.
    pub(super) fn frames<'a>(
        &self,
        page: &Page,
        lines: &'a [Line],
    ) -> Result<Vec<Frame<'a>>, Finding> {
        let scenes = scenes(page, lines)?;
        let frames = frames(scenes.into_iter());
        let expected = match (self.kind, frames.len()) {
            (Kind::Picture, 1) | (Kind::Strip, 2..) => return Ok(frames),
            (_, 0) => "no line here is a picture such as `P -> [ 0 1 ] -> C`",
            (Kind::Picture, _) => {
                "a picture is drawn from one line, or rows right below each other: label a story `strip`"
            }
            (Kind::Strip, _) => {
                "a strip has two pictures or more: label one `picture`"
            }
        };
        Err(Finding::new(&page.file, self.block.line, expected))
    }
}
