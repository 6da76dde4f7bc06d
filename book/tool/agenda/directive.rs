use std::path::Path;

use crate::page::{Comment, Page};
use crate::steps::{Step, find};

const WORD: &str = "agenda";

const FORM: &str = "write `<!-- agenda MINUTES: STEP, STEP shown, break, … -->` or `<!-- agenda rates -->`, on a line \
                    of its own";

/// What a comment asks for.
pub(super) enum Wanted {
    Agenda(Agenda),
    Rates,
}

/// What is done in a room, in its order, and how long there is.
pub(super) struct Agenda {
    pub(super) minutes: usize,
    pub(super) items: Vec<Item>,
}

pub(super) enum Item {
    /// The learners write this step.
    Written(Step),
    /// They see it done.
    Shown(Step),
    Break,
}

/// The comments of `page` that ask for an agenda, or for the rates, in their order.
pub(super) fn directives(page: &Page) -> Vec<Comment> {
    page.comments_of(WORD)
}

/// What the comment asks for, or what is wrong.
pub(super) fn wanted(root: &Path, directive: &Comment) -> Result<Wanted, String> {
    let words = directive.arguments(WORD).ok_or(FORM)?;
    if words == ["rates"] {
        return Ok(Wanted::Rates);
    }
    let text = words.join(" ");
    let (minutes, items) = text.split_once(':').ok_or(FORM)?;
    let minutes = minutes.parse().map_err(|_| FORM)?;
    let items = items.split(',').map(|text| item(root, text.trim()));
    let items = items.collect::<Result<_, _>>()?;
    Ok(Wanted::Agenda(Agenda { minutes, items }))
}

fn item(root: &Path, text: &str) -> Result<Item, String> {
    match text.split_whitespace().collect::<Vec<_>>()[..] {
        ["break"] => Ok(Item::Break),
        [name] => find(root, name).map(Item::Written),
        [name, "shown"] => find(root, name).map(Item::Shown),
        _ => Err(FORM.to_string()),
    }
}
