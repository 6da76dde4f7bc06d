use std::path::Path;

use book::Finding;
use book::page::{Block, Content, Directive, Page, Shown, is_anchor};

use crate::files::{number, pages};

/// The longest snippet that a page may show.
const LONGEST: usize = 25;

/// Every piece of Rust on a page is either included from a crate of its step or an earlier one, or typed and compiled;
/// none is longer than a screen.
pub fn snippets(root: &Path) -> Vec<Finding> {
    let pages = pages(root);
    let blocks = pages
        .iter()
        .flat_map(|page| page.blocks().into_iter().map(move |block| (page, block)));
    blocks
        .flat_map(|(page, block)| match block.tags().first() {
            None => vec![Finding::new(&page.file, block.line, no_label(&block))],
            Some(&"rust") => rust(root, page, &block),
            Some(_) => Vec::new(),
        })
        .collect()
}

fn no_label(block: &Block) -> &'static str {
    match block.label {
        Some(_) => "a block without a label counts as Rust: say what it is",
        None => {
            "an indented block counts as Rust: put it between fences, and say what it is"
        }
    }
}

fn rust(root: &Path, page: &Page, block: &Block) -> Vec<Finding> {
    match block.content() {
        Content::Mixed(line) => {
            let message = "a typed line among includes: include it too, or type the whole block";
            vec![Finding::new(&page.file, line, message)]
        }
        Content::Typed => {
            let too_long = too_long(page, block, block.lines.len());
            wrong_label(page, block, false).into_iter().chain(too_long).collect()
        }
        Content::Included(directives) => {
            let wrong = included(root, page, block, directives);
            wrong_label(page, block, true).into_iter().chain(wrong).collect()
        }
    }
}

/// Documentation tests compile what is typed, and leave alone what is included.
fn wrong_label(page: &Page, block: &Block, included: bool) -> Option<Finding> {
    let ignored = block.tags().iter().any(|tag| tag.starts_with("ignore"));
    let message = match (included, ignored) {
        (true, false) => {
            "included Rust is compiled in its crate: label it `rust,ignore`"
        }
        (false, true) => {
            "typed Rust that nothing compiles: drop `ignore`, or include it"
        }
        _ => return None,
    };
    Some(Finding::new(&page.file, block.line, message))
}

fn included(
    root: &Path,
    page: &Page,
    block: &Block,
    directives: Vec<Directive>,
) -> Vec<Finding> {
    let shown: Vec<(usize, Shown)> = directives
        .into_iter()
        .filter_map(|directive| {
            let shown = directive.kind.ok()?.resolve(root, &page.file).ok()?;
            Some((directive.line, shown))
        })
        .collect();
    let length = shown.iter().map(|(_, shown)| shown.lines.len()).sum();
    let wrong = shown.iter().flat_map(|(line, shown)| {
        let reasons = [foreign(page, shown), mark(shown)].into_iter().flatten();
        reasons.map(|reason| Finding::new(&page.file, *line, reason))
    });
    wrong.chain(too_long(page, block, length)).collect()
}

fn too_long(page: &Page, block: &Block, length: usize) -> Option<Finding> {
    let message =
        format!("a snippet of {length} lines: show at most {LONGEST} at once");
    (length > LONGEST).then(|| Finding::new(&page.file, block.line, message))
}

/// Why `page` may not show this file: it is in no step, or in a later one.
fn foreign(page: &Page, shown: &Shown) -> Option<String> {
    let inside = ["steps", "tests/rejected"]
        .map(|folder| shown.file.strip_prefix(folder).ok());
    let folder =
        inside.into_iter().flatten().next().and_then(|path| path.iter().next());
    let step = folder.and_then(|folder| number(&folder.to_string_lossy()));
    let here =
        page.file.file_name().and_then(|name| number(&name.to_string_lossy()));
    let file = shown.file.display();
    match (step, here) {
        (None, _) => Some(format!(
            "`{file}` is in no step: Rust is included from a step's crate or its rejected programs"
        )),
        (Some(step), Some(here)) if step > here => {
            Some(format!("`{file}` is of a later step"))
        }
        _ => None,
    }
}

/// mdBook leaves the marks out of an anchor, but not out of a range.
fn mark(shown: &Shown) -> Option<String> {
    let (number, _) = shown.lines.iter().find(|(_, line)| is_anchor(line))?;
    let file = shown.file.display();
    Some(format!(
        "shows the mark of an anchor, line {number} of `{file}`: include by anchor"
    ))
}
