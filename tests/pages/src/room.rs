use std::path::Path;

use book::Finding;
use book::page::Page;

use crate::files::{Step, page, steps};

const PAGE: &str = "book/src/facilitator.md";

/// The facilitator's page has an agenda with every step, and the typical mistakes of every step, once.
pub fn room(root: &Path) -> Vec<Finding> {
    if !root.join(PAGE).is_file() {
        return vec![Finding::new(PAGE, 1, "the page is missing")];
    }
    let page = page(root, PAGE.into());
    let steps = steps(root);
    let lacks = |step: &Step| {
        let name = &step.name;
        let mistakes = (count(&page, "mistakes", name) != 1)
            .then(|| format!("`<!-- mistakes {name} -->` must stand here, once"));
        let agenda = (count(&page, "agenda", name) == 0)
            .then(|| format!("no agenda has `{name}`"));
        mistakes.into_iter().chain(agenda)
    };
    let lacks = steps.iter().flat_map(lacks);
    lacks.map(|lack| Finding::new(PAGE, 1, lack)).collect()
}

/// How many comments of `page` begin with `word` and name the step.
fn count(page: &Page, word: &str, step: &str) -> usize {
    let comments = page.comments_of(word);
    let names = |words: Vec<&str>| {
        words.iter().any(|word| word.trim_end_matches(',') == step)
    };
    comments
        .iter()
        .filter(|comment| comment.arguments(word).is_some_and(names))
        .count()
}
