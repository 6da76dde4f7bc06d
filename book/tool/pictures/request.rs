use std::path::{Path, PathBuf};

use pictures::{Notation, Scene, is_picture, parse};

use super::story::{Frame, frames};
use crate::Finding;
use crate::page::{Block, Content, Directive, Page};
use crate::steps::number;

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

/// A line that a block shows.
pub(super) struct Line {
    /// The line of its include on the page.
    include: usize,
    file: PathBuf,
    number: usize,
    text: String,
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
        let scene = |line: &'a Line| {
            let text = line.text.as_str();
            let scene = is_picture(text).then(|| line.scene(page)).transpose()?;
            Ok((text, scene))
        };
        let scenes: Vec<_> = lines.iter().map(scene).collect::<Result<_, _>>()?;
        let frames = frames(scenes.into_iter());
        let expected = match (self.kind, frames.len()) {
            (Kind::Picture, 1) | (Kind::Strip, 2..) => return Ok(frames),
            (_, 0) => "no line here is a picture such as `P -> [ 0 1 ] -> C`",
            (Kind::Picture, _) => {
                "a picture is drawn from one line: label a story `strip`"
            }
            (Kind::Strip, _) => {
                "a strip has two pictures or more: label one `picture`"
            }
        };
        Err(Finding::new(&page.file, self.block.line, expected))
    }
}

/// The lines of an include. Where it shows nothing, [`crate::check_includes`] says so.
fn shown(root: &Path, page: &Page, directive: Directive) -> Vec<Line> {
    let include = directive.line;
    let shown = directive.kind.and_then(|it| it.resolve(root, &page.file));
    let Ok(shown) = shown else { return Vec::new() };
    let line =
        |(number, text)| Line { include, file: shown.file.clone(), number, text };
    shown.lines.into_iter().map(line).collect()
}

impl Line {
    fn scene(&self, page: &Page) -> Result<Scene, Finding> {
        let notation = notation(&self.file)
            .ok_or_else(|| "only a step says what its numbers mean".to_string());
        let scene = notation.and_then(|it| Scene::new(parse(&self.text)?, it));
        scene.map_err(|reason| {
            let file = self.file.display().to_string().replace('\\', "/");
            let message = format!(
                "`{}`, line {} of `{file}`, is no picture: {reason}",
                self.text, self.number
            );
            Finding::new(&page.file, self.include, message)
        })
    }
}

/// The notation of the step to which `file` belongs, a path from the root of the repository.
fn notation(file: &Path) -> Option<Notation> {
    let mut folders = file.strip_prefix("steps").ok()?.iter();
    Notation::of_step(number(&folders.next()?.to_string_lossy())?)
}
