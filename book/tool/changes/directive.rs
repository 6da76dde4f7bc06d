use std::ops::Range;
use std::path::Path;

use crate::page::Page;
use crate::steps::{Step, steps};

const FORM: &str =
    "write `<!-- changes since stepNN_name -->`, on a line of its own";

/// A comment that begins with `changes`.
pub(super) struct Directive {
    /// Its line on the page, counted from 1.
    pub(super) line: usize,
    /// Its place in the page's text.
    pub(super) place: Range<usize>,
    /// The step that it names, when it has the right form and a line of its own.
    since: Option<String>,
}

/// The comments of `page` that ask for changes, in their order.
pub(super) fn directives(page: &Page) -> Vec<Directive> {
    let comments = page.comments().into_iter();
    comments
        .filter(|comment| comment.text.split_whitespace().next() == Some("changes"))
        .map(|comment| {
            let mut words = comment.text.split_whitespace().skip(1);
            let since = match (words.next(), words.next(), words.next()) {
                (Some("since"), Some(step), None) if comment.alone => Some(step),
                _ => None,
            };
            let since = since.map(str::to_string);
            Directive { line: comment.line, place: comment.place, since }
        })
        .collect()
}

impl Directive {
    /// The step before the page's own, which the comment names, and the page's own.
    pub(super) fn steps(
        &self,
        root: &Path,
        page: &Page,
    ) -> Result<(Step, Step), String> {
        let since = self.since.as_ref().ok_or(FORM)?;
        let steps = steps(root);
        let own = steps.iter().find(|step| step.page() == page.file);
        let own = own.ok_or("a page of no step has no changes")?;
        let before = own
            .before(&steps)
            .ok_or_else(|| format!("there is no step before `{}`", own.name))?;
        let named = steps.iter().find(|step| step.name == *since);
        let named = named.ok_or_else(|| format!("there is no step `{since}`"))?;
        match named.number == before.number {
            true => Ok((named.clone(), own.clone())),
            false => Err(format!(
                "`{since}` is not the step before `{}`: that is `{}`",
                own.name, before.name
            )),
        }
    }
}
