use std::ops::Range;
use std::path::Path;

use book::Finding;
use book::page::{Comment, Page};

use crate::files::{Step, manifest, page, steps};

const SECTION: &str = "## What changed";

/// How a page says what its step brings, besides showing it.
#[derive(PartialEq, Eq)]
enum Way {
    /// What is new since the step before.
    Changes,
    /// What is new in a layer, and what it uses from beneath.
    Layer,
}

/// Every step's page says under `## What changed` what its step brings: a layer, which depends on earlier steps, by one
/// comment, and any other by that which says which step it is compared with. A page has neither that section nor the
/// comment where all of its step is new: the first step, and one that another of its number depends on.
pub fn what_changed(root: &Path) -> Vec<Finding> {
    let steps = steps(root);
    let pages = steps.iter().filter(|step| root.join(step.page()).is_file());
    let wrong = pages.filter_map(|step| {
        let page = page(root, step.page());
        let beneath = step.beneath(root, &steps);
        let (line, message) = match beneath.last() {
            Some(beneath) => wrong_layer(&page, beneath),
            None => wrong_changes(&page, may_be_new(root, step, &steps)),
        }?;
        Some(Finding::new(&page.file, line, message))
    });
    wrong.collect()
}

impl Way {
    fn comment(&self) -> &'static str {
        match self {
            Self::Changes => "<!-- changes since stepNN_name -->",
            Self::Layer => "<!-- layer -->",
        }
    }

    /// The first comment of `page` that asks for it in its form.
    fn asked(&self, page: &Page) -> Option<Comment> {
        let (words, arguments) = match self {
            Self::Changes => ("changes since", 1),
            Self::Layer => ("layer", 0),
        };
        let mut comments = page.comments_of(words).into_iter();
        comments.find(|it| {
            it.arguments(words).is_some_and(|them| them.len() == arguments)
        })
    }
}

fn wrong_layer(page: &Page, beneath: &Step) -> Option<(usize, String)> {
    let reason = format!("the step is a layer, for it depends on {}", beneath.name);
    if let Some(comment) = Way::Changes.asked(page) {
        let right = Way::Layer.comment();
        return Some((comment.line, format!("{reason}: write `{right}`")));
    }
    misplaced(page, &Way::Layer, &reason)
}

fn wrong_changes(page: &Page, may_be_new: bool) -> Option<(usize, String)> {
    if let Some(comment) = Way::Layer.asked(page) {
        let reason = "the step is no layer, for it depends on no earlier step";
        return Some((comment.line, reason.to_string()));
    }
    let new =
        may_be_new && section(page).is_none() && Way::Changes.asked(page).is_none();
    let reason =
        "only a step that another of its number depends on is new as a whole";
    if new { None } else { misplaced(page, &Way::Changes, reason) }
}

/// What is wrong with the place of the comment, or why there must be one.
fn misplaced(page: &Page, way: &Way, why: &str) -> Option<(usize, String)> {
    let comment = way.comment();
    Some(match (section(page), way.asked(page)) {
        (Some(section), Some(asked)) if section.contains(&asked.line) => {
            return None;
        }
        (_, Some(asked)) => (asked.line, format!("this belongs under `{SECTION}`")),
        (Some(section), None) if *way == Way::Changes => {
            let message = format!(
                "there is no `{comment}` here: without one, there is no such section"
            );
            (section.start, message)
        }
        (Some(section), None) => {
            (section.start, format!("there is no `{comment}` here: {why}"))
        }
        (None, None) => {
            (1, format!("`{SECTION}` with `{comment}` is missing: {why}"))
        }
    })
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
