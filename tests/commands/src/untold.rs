use std::path::Path;

use book::Finding;
use book::page::Page;
use book::steps::{Step, steps};

/// The steps whose stories no page has printed by their command. The captions of the book say of every story that
/// `cargo run -p` prints it.
pub(crate) fn untold(root: &Path, pages: &[Page]) -> Vec<Finding> {
    let steps = steps(root).into_iter();
    let untold = steps.filter(|step| !pages.iter().any(|page| tells(page, step)));
    untold
        .map(|step| {
            let command = command(&step);
            let message =
                format!("no page shows `{command}` with its `story.snap` below it");
            Finding::new(step.page(), 1, message)
        })
        .collect()
}

fn command(step: &Step) -> String {
    format!("cargo run -p {}", step.name)
}

fn tells(page: &Page, step: &Step) -> bool {
    let snapshot = format!("{}/tests/snapshots/story.snap", step.name);
    page.sessions().iter().any(|session| {
        let output = session.output.as_ref();
        let last = session.commands.last();
        last.is_some_and(|(_, typed)| *typed == command(step))
            && output.is_some_and(|block| block.is_of(&snapshot))
    })
}
