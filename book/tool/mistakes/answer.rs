use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::Spanned;

use crate::Finding;

/// A mistake that a learner may make in a step, as changes to the step's reference.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Its file, relative to the repository's folder.
    #[serde(skip)]
    pub file: PathBuf,
    /// What its file says.
    #[serde(skip)]
    pub text: String,
    /// What was done, in one sentence.
    pub mistake: String,
    /// What a facilitator can ask, so that the learner finds the mistake.
    pub question: String,
    /// The whole names of tests that must be red. Others may be red too.
    pub refused_by: Vec<Spanned<String>>,
    /// What is different from the reference.
    pub change: Vec<Change>,
}

/// A change to one file of a step.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// The file, relative to the step's folder.
    pub file: PathBuf,
    /// What stands in it, once.
    pub right: Spanned<String>,
    /// What comes in its place.
    pub wrong: String,
}

impl Answer {
    /// The answer in `file`, which says `text`.
    ///
    /// # Errors
    ///
    /// When the text is not that of an answer.
    pub fn parse(
        file: impl Into<PathBuf>,
        text: String,
    ) -> Result<Self, Box<Finding>> {
        let file = file.into();
        match toml::from_str(&text) {
            Ok(answer) => Ok(Self { file, text, ..answer }),
            Err(error) => {
                let line = line(&text, error.span().map_or(0, |span| span.start));
                Err(Box::new(Finding::new(file, line, error.message())))
            }
        }
    }

    /// The step that it answers.
    pub fn step(&self) -> &str {
        let folder = self.file.parent().and_then(Path::file_name);
        folder.and_then(|name| name.to_str()).unwrap_or_default()
    }

    /// Its step and its own name, as in `step01_list/counts_from_1`.
    pub fn name(&self) -> String {
        let name = self.file.file_stem().unwrap_or_default();
        format!("{}/{}", self.step(), name.to_string_lossy())
    }

    /// A finding about its beginning.
    pub fn finding(&self, message: impl Into<String>) -> Finding {
        Finding::new(&self.file, 1, message)
    }

    /// A finding about a part of it.
    pub fn finding_at<T>(
        &self,
        part: &Spanned<T>,
        message: impl Into<String>,
    ) -> Finding {
        Finding::new(&self.file, line(&self.text, part.span().start), message)
    }
}

fn line(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

impl Change {
    /// `text` with this change, or how often what it changes stands there, when that is not once.
    ///
    /// # Errors
    ///
    /// That number.
    pub fn made_in(&self, text: &str) -> Result<String, usize> {
        match text.matches(self.right.get_ref()).count() {
            1 => Ok(text.replacen(self.right.get_ref(), &self.wrong, 1)),
            times => Err(times),
        }
    }
}
