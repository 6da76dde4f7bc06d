use std::path::Path;

use book::page::{Block, Content, Page, Shown};
use book::{Finding, SNAPSHOT_HEADER};
use pictures::is_picture;

use crate::files::{Step, page, steps, text};

/// The page of every step begins with a picture, which is of the step's story, and shows the whole story: its pictures in
/// strips, its other lines there or as they are. A story without pictures has no strip, and its page begins with a picture
/// from another.
pub fn pictured(root: &Path) -> Vec<Finding> {
    let steps = steps(root).into_iter();
    let pages = steps.filter(|step| root.join(step.page()).is_file());
    pages.flat_map(|step| of_step(root, &step)).collect()
}

fn of_step(root: &Path, step: &Step) -> Vec<Finding> {
    let page = page(root, step.page());
    let story = step.folder().join("tests/snapshots/story.snap");
    let has_pictures = has_pictures(root, &story);
    let blocks = page.blocks();
    let first = blocks.first().filter(|block| {
        let head = page.text[..block.place.start].lines();
        head.filter(|line| line.starts_with("## ")).count() == 0
    });
    let pictured = first.is_some_and(|block| {
        let shown = asked(root, &page, block, &["text", "picture"]);
        shown.iter().any(|shown| shown.file == story || !has_pictures)
    });
    let shown_by = |labels: &[&str]| {
        let shown = blocks.iter().flat_map(|it| asked(root, &page, it, labels));
        numbers(shown.filter(|shown| shown.file == story))
    };
    let drawn = shown_by(&["text", "strip"]);
    let plain = shown_by(&["text"]);
    let whole = !has_pictures || is_whole(root, &story, &drawn, &plain);
    let head = "the page must begin with a picture: a block `text,picture` of";
    let strip = "blocks `text,strip` must show every picture, and they or blocks `text` every line of";
    [(pictured, head), (whole, strip)]
        .into_iter()
        .filter(|(holds, _)| !holds)
        .map(|(_, what)| finding(&page, what, &story))
        .collect()
}

fn has_pictures(root: &Path, story: &Path) -> bool {
    text(root, story).lines().skip(SNAPSHOT_HEADER).any(is_picture)
}

fn finding(page: &Page, what: &str, story: &Path) -> Finding {
    Finding::new(&page.file, 1, format!("{what} `{}`", story.display()))
}

/// What a block of output shows, when it has these labels.
fn asked(root: &Path, page: &Page, block: &Block, labels: &[&str]) -> Vec<Shown> {
    match block.content() {
        Content::Included(directives) if block.tags() == labels => directives
            .into_iter()
            .filter_map(|it| it.kind.ok()?.resolve(root, &page.file).ok())
            .collect(),
        _ => Vec::new(),
    }
}

/// The numbers of the lines that are shown.
fn numbers(shown: impl Iterator<Item = Shown>) -> Vec<usize> {
    shown
        .flat_map(|shown| {
            shown.lines.iter().map(|(number, _)| *number).collect::<Vec<_>>()
        })
        .collect()
}

/// Whether all lines of `story` that are the program's are drawn, or plain where they are no picture. Blank ones need not
/// be.
fn is_whole(root: &Path, story: &Path, drawn: &[usize], plain: &[usize]) -> bool {
    let text = text(root, story);
    (1..)
        .zip(text.lines())
        .skip(SNAPSHOT_HEADER)
        .filter(|(_, line)| !line.trim().is_empty())
        .all(|(number, line)| {
            drawn.contains(&number) || !is_picture(line) && plain.contains(&number)
        })
}
