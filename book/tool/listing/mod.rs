//! Included code as a reader sees it: with its place, and with a sign beside each line that is new.

mod caption;
mod place;
mod status;

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::Path;

use crate::files::Files;
use crate::layer;
use crate::page::{Block, Content, Directive, Page, Shown, Spec, is_anchor};
use crate::source::fenced;
pub(crate) use place::places;
use status::Status;

/// The folders whose code has a place that a reader can look up.
const FOLDERS: [&str; 2] = ["steps", "tests/rejected"];

/// Lines that one include shows.
struct Part {
    shown: Shown,
    /// Whether they are all that the file has.
    whole: bool,
    /// What they are to a reader of the step that the page's own is compared with, when they are of the page's own.
    status: Option<Status>,
}

/// What takes the place of the blocks of `page` that are included Rust, each with its place in the text. A block
/// inside a list or a quotation is left to mdBook.
pub(crate) fn listings(
    root: &Path,
    page: &Page,
    files: &Files,
) -> Vec<(Range<usize>, String)> {
    let linked = layer::is_asked_for(page);
    let mut ids = BTreeSet::new();
    place::found(root, page)
        .into_iter()
        .map(|(block, parts)| {
            let id = Some(place::id(&parts)).filter(|_| linked);
            let id = id.filter(|id| ids.insert(id.clone()));
            let label = block.label.as_deref().unwrap_or_default();
            (block.place, listing(label, &parts, id.as_deref(), files))
        })
        .collect()
}

fn parts(
    root: &Path,
    page: &Page,
    block: &Block,
    status: &dyn Fn(&Shown) -> Option<Status>,
) -> Option<Vec<Part>> {
    let rust = block.tags().first() == Some(&"rust");
    let part = |directive| resolve(root, page, directive, status);
    match block.content() {
        Content::Included(directives) if rust => {
            directives.into_iter().map(part).collect()
        }
        _ => None,
    }
}

fn resolve(
    root: &Path,
    page: &Page,
    directive: Directive,
    status: &dyn Fn(&Shown) -> Option<Status>,
) -> Option<Part> {
    let include = directive.kind.ok()?;
    let mut shown = include.resolve(root, &page.file).ok()?;
    shown.lines.retain(|(_, line)| !is_anchor(line));
    FOLDERS.iter().find(|folder| shown.file.starts_with(folder))?;
    let whole = include.spec == Spec::Lines { from: 1, to: None };
    let status = status(&shown);
    Some(Part { shown, whole, status })
}

/// Markdown that mdBook shows as the caption, the signs and the code. The signs are no part of the code.
fn listing(label: &str, parts: &[Part], id: Option<&str>, files: &Files) -> String {
    let id = id.map(|id| format!(" id=\"{id}\"")).unwrap_or_default();
    let captions: Vec<_> =
        parts.iter().map(|part| caption::caption(part, files)).collect();
    let captions = captions.join("<br>\n");
    let code = fenced(label, &dedented(parts));
    let signs = signs(parts);
    format!(
        "<figure class=\"listing\"{id}>\n<figcaption>{captions}</figcaption>\n\n{signs}{code}\n\n</figure>\n"
    )
}

/// The code without the indentation that all of its lines have.
fn dedented(parts: &[Part]) -> String {
    let lines: Vec<_> = parts
        .iter()
        .flat_map(|part| &part.shown.lines)
        .map(|(_, line)| line)
        .collect();
    let indentation = lines
        .iter()
        .filter(|line| !line.trim().is_empty())
        .map(|line| line.len() - line.trim_start().len())
        .min()
        .unwrap_or(0);
    let lines: Vec<_> =
        lines.iter().map(|line| line.get(indentation..).unwrap_or("")).collect();
    lines.join("\n")
}

/// A column with a `+` beside each new line, where only some are new. A screen reader is told in the caption.
fn signs(parts: &[Part]) -> String {
    let changed = |part: &Part| matches!(part.status, Some(Status::Changed(_)));
    if !parts.iter().any(changed) {
        return String::new();
    }
    let sign = |part: &Part, number| match &part.status {
        Some(status) if status.marks(number) => "+",
        _ => " ",
    };
    let signs: Vec<_> = parts
        .iter()
        .flat_map(|part| {
            part.shown.lines.iter().map(|(number, _)| sign(part, *number))
        })
        .collect();
    format!(
        "<pre class=\"listing-signs hljs\" aria-hidden=\"true\">{}</pre>\n\n",
        signs.join("\n")
    )
}
