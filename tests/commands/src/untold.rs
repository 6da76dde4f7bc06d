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
            let message = format!("no page shows `{command}` and its `story.snap`");
            Finding::new(step.page(), 1, message)
        })
        .collect()
}

fn command(step: &Step) -> String {
    format!("cargo run -p {}", step.name)
}

/// Whether `page` has the command, and shows what it prints: right below it, or piece by piece beside the code.
fn tells(page: &Page, step: &Step) -> bool {
    let snapshot = format!("{}/tests/snapshots/story.snap", step.name);
    let sessions = page.sessions();
    let mut typed = sessions.iter().flat_map(|session| &session.commands);
    typed.any(|(_, typed)| *typed == command(step))
        && page.blocks().iter().any(|block| block.is_of(&snapshot))
}
