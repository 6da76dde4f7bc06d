use std::path::Path;

use super::lines::to_write;
use crate::changes::compared_with;
use crate::page::Page;
use crate::predict;
use crate::steps::Step;

/// What there is to do in a step, as its page and its library have it.
pub(super) struct Task {
    /// Its number, and its page's title with a link to it.
    pub(super) link: String,
    /// The words of the problem and the idea.
    pub(super) idea: usize,
    /// The words about the code.
    pub(super) code: usize,
    /// The questions that ask to predict.
    pub(super) questions: usize,
    /// The lines of code that the learner writes.
    pub(super) lines: usize,
}

impl Task {
    /// # Errors
    /// What the step lacks.
    pub(super) fn of(root: &Path, step: &Step) -> Result<Self, String> {
        let file = step.page();
        let name = file.display().to_string().replace('\\', "/");
        let page = Page::read(root, &file)
            .map_err(|error| format!("`{name}` cannot be read: {error}"))?;
        let title = page.title().ok_or_else(|| format!("`{name}` has no title"))?;
        let sections = page.sections();
        let words = |title: &str| {
            let section = sections.iter().find(|section| section.title == title);
            section
                .map(|section| section.words)
                .ok_or_else(|| format!("`{name}` has no `## {title}`"))
        };
        Ok(Self {
            link: format!("Step {:02}, [{title}]({}.md)", step.number, step.name),
            idea: words("The problem")? + words("The idea")?,
            code: words("The code")?,
            questions: predict::boxes(&page).len(),
            lines: to_write(root, step, compared_with(root, &page).as_ref()),
        })
    }
}
