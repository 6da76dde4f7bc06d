use std::path::Path;

use crate::library::Library;
use crate::page::{Comment, Page};
use crate::steps::find;

const WORD: &str = "types";

const FORM: &str =
    "write `<!-- types stepNN_name stepNN_name … -->`, on a line of its own";

/// The comments of `page` that ask for types, in their order.
pub(super) fn directives(page: &Page) -> Vec<Comment> {
    page.comments_of(WORD)
}

/// The libraries that the comment names.
///
/// # Errors
/// What is wrong with the comment, or with a library.
pub(super) fn libraries(
    root: &Path,
    directive: &Comment,
) -> Result<Vec<Library>, String> {
    let names = directive.arguments(WORD).ok_or(FORM)?;
    if names.is_empty() {
        return Err(FORM.to_string());
    }
    let libraries = names.iter().enumerate().map(|(place, name)| {
        match names[..place].contains(name) {
            true => Err(format!("`{name}` is named twice")),
            false => Library::read(root, &find(root, name)?),
        }
    });
    libraries.collect()
}
