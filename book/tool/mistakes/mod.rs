//! Typical mistakes: the comment `<!-- mistakes step01_list -->` on a page asks for those of a step, each with the
//! question to ask. They are the wrong answers that the step's tests are known to refuse.

mod answer;
mod list;

use std::ops::Range;
use std::path::Path;

use crate::Finding;
use crate::page::{Comment, Page};
use crate::steps::find;
pub use answer::{Answer, Change};
use list::answers;

const WORD: &str = "mistakes";

const FORM: &str = "write `<!-- mistakes stepNN_name -->`, on a line of its own";

/// What is wrong with the comments of `page` that ask for mistakes: a step that does not exist or of which none are
/// known, an answer that cannot be read, or a comment that is not of this form.
pub(crate) fn check_mistakes(root: &Path, page: &Page) -> Vec<Finding> {
    let wrong = page.comments_of(WORD).into_iter().filter_map(|directive| {
        let reason = mistakes(root, &directive).err()?;
        Some(Finding::new(&page.file, directive.line, reason))
    });
    wrong.collect()
}

/// What takes the place of the comments of `page`, each with its place in the text.
pub(crate) fn lists(root: &Path, page: &Page) -> Vec<(Range<usize>, String)> {
    let lists = page.comments_of(WORD).into_iter().filter_map(|directive| {
        let answers = mistakes(root, &directive).ok()?;
        let items: Vec<_> = answers.iter().map(Answer::to_string).collect();
        Some((directive.place, items.join("\n")))
    });
    lists.collect()
}

fn mistakes(root: &Path, directive: &Comment) -> Result<Vec<Answer>, String> {
    let name = directive.argument(WORD).ok_or(FORM)?;
    answers(root, &find(root, name)?)
}
