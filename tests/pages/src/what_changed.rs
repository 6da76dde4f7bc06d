use std::ops::Range;
use std::path::Path;

use book::Finding;
use book::page::Page;

use crate::files::{Step, manifest, page, steps};

const SECTION: &str = "## What changed";
const COMMENT: &str = "<!-- changes since stepNN_name -->";

/// Every step's page says under `## What changed` which step its own is compared with, or has neither that section nor
/// the comment, so that all of its step is new: the first step, and one that another of its number depends on.
pub fn what_changed(root: &Path) -> Vec<Finding> {
    let steps = steps(root);
    let pages = steps.iter().filter(|step| root.join(step.page()).is_file());
    let wrong = pages.filter_map(|step| {
        let page = page(root, step.page());
        let (line, message) = wrong(&page, may_be_new(root, step, &steps))?;
        Some(Finding::new(&page.file, line, message))
    });
    wrong.collect()
}

fn wrong(page: &Page, may_be_new: bool) -> Option<(usize, String)> {
    let mut comments = page.comments_of("changes since").into_iter();
    let comment = comments.find(|it| it.argument("changes since").is_some());
    match (section(page), comment) {
        (Some(section), Some(comment)) if section.contains(&comment.line) => None,
        (_, Some(comment)) => {
            Some((comment.line, format!("this belongs under `{SECTION}`")))
        }
        (Some(section), None) => Some((
            section.start,
            format!(
                "there is no `{COMMENT}` here: without one, there is no such section"
            ),
        )),
        (None, None) if may_be_new => None,
        (None, None) => Some((
            1,
            format!(
                "`{SECTION}` with `{COMMENT}` is missing: only a step that another of its number depends on is new as a whole"
            ),
        )),
    }
}

/// The lines of the section, from its heading to the next one of its level.
fn section(page: &Page) -> Option<Range<usize>> {
    let headings =
        (1..).zip(page.text.lines()).filter(|(_, line)| line.starts_with("## "));
    let mut from =
        headings.skip_while(|(_, line)| *line != SECTION).map(|(number, _)| number);
    let start = from.next()?;
    Some(start..from.next().unwrap_or(usize::MAX))
}

/// Whether nothing of `step` need be compared.
fn may_be_new(root: &Path, step: &Step, steps: &[Step]) -> bool {
    let depends = |other: &Step| {
        let manifest = manifest(root, other);
        manifest
            .get("dependencies")
            .is_some_and(|them| them.get(&step.name).is_some())
    };
    let mut others = steps.iter().filter(|other| other.number == step.number);
    step.before(steps).is_none() || others.any(depends)
}
