use std::path::Path;

use crate::library::Library;
use crate::page::{Comment, Page};
use crate::steps::{Step, steps};

const WORD: &str = "layer";

const FORM: &str = "write `<!-- layer -->`, on a line of its own";

/// A step that depends on earlier ones.
pub(super) struct Layer {
    pub(super) library: Library,
    /// The steps that it depends on, those of its own number too.
    pub(super) beneath: Vec<Step>,
    /// How many steps it stands on, whether it names them or not.
    pub(super) foundation: usize,
}

/// The comments of `page` that ask for a layer, in their order.
pub(super) fn directives(page: &Page) -> Vec<Comment> {
    page.comments_of(WORD)
}

/// The layer that is the step of `page`.
///
/// # Errors
/// What is wrong with the comment.
pub(super) fn layer(
    root: &Path,
    page: &Page,
    directive: &Comment,
) -> Result<Layer, String> {
    let words = directive.arguments(WORD).ok_or(FORM)?;
    if !words.is_empty() {
        return Err(FORM.to_string());
    }
    let steps = steps(root);
    let own = steps.iter().find(|step| step.page() == page.file);
    let own = own.ok_or("a page of no step is of no layer")?;
    if own.beneath(root, &steps).is_empty() {
        return Err(format!(
            "`{}` is no layer, for it depends on no earlier step: write `<!-- changes since stepNN_name -->`",
            own.name
        ));
    }
    let beneath = own.dependencies(root, &steps).into_iter().cloned().collect();
    let foundation = own.foundation(root, &steps).len();
    Ok(Layer { library: Library::read(root, own)?, beneath, foundation })
}
