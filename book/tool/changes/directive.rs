use std::path::Path;

use crate::page::{Comment, Page};
use crate::steps::{Step, steps};

const FORM: &str =
    "write `<!-- changes since stepNN_name -->`, on a line of its own";

/// The comments of `page` that ask for changes, in their order.
pub(super) fn directives(page: &Page) -> Vec<Comment> {
    page.comments_of("changes")
}

/// The step before the page's own, which the comment names, and the page's own.
///
/// # Errors
/// What is wrong with the comment.
pub(super) fn compared(
    root: &Path,
    page: &Page,
    directive: &Comment,
) -> Result<(Step, Step), String> {
    let since = directive.argument("changes since").ok_or(FORM)?;
    let steps = steps(root);
    let own = steps.iter().find(|step| step.page() == page.file);
    let own = own.ok_or("a page of no step has no changes")?;
    is_no_layer(root, own, &steps)?;
    let before = own
        .before(&steps)
        .ok_or_else(|| format!("there is no step before `{}`", own.name))?;
    let named = steps.iter().find(|step| step.name == since);
    let named = named.ok_or_else(|| format!("there is no step `{since}`"))?;
    match named.number == before.number {
        true => Ok((named.clone(), own.clone())),
        false => Err(format!(
            "`{since}` is not the step before `{}`: that is `{}`",
            own.name, before.name
        )),
    }
}

/// A layer has nothing to be compared with.
fn is_no_layer(root: &Path, step: &Step, steps: &[Step]) -> Result<(), String> {
    match step.beneath(root, steps).last() {
        Some(beneath) => Err(format!(
            "`{}` depends on `{}` and copies none of its code: write `<!-- layer -->`",
            step.name, beneath.name
        )),
        None => Ok(()),
    }
}
