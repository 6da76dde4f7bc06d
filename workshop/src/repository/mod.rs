//! The book's repository, as far as the workshop reads it.

mod step;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::places::whole;
pub use step::Step;

/// The book's repository: its steps, and what the workshop has of its own for each.
#[derive(Debug)]
pub struct Repository {
    root: PathBuf,
    steps: Vec<Step>,
}

impl Repository {
    /// The repository in the folder `root`.
    ///
    /// # Errors
    ///
    /// When a chapter of a step is there without its step, or without a `step.toml` that can be read.
    pub fn at(root: impl AsRef<Path>) -> Result<Self> {
        let root = root.as_ref();
        let root = whole(root)
            .with_context(|| format!("{} is not there", root.display()))?;
        let summary = read(&root.join("book/src/SUMMARY.md"))?;
        let steps =
            chapters(&summary).map(|(name, title)| Step::read(&root, name, title));
        Ok(Self { steps: steps.collect::<Result<_>>()?, root })
    }

    /// Its folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Its steps, in the book's order.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The step of this name, or of a name that only one step begins with; `3` and `03` mean `step03`.
    ///
    /// # Errors
    ///
    /// When there is no such step, or more than one.
    pub fn step(&self, name: &str) -> Result<&Step> {
        let exact = self.steps.iter().find(|step| step.name == name);
        if let Some(step) = exact {
            return Ok(step);
        }
        let begin = beginning(name);
        let steps = self.steps.iter();
        let matching: Vec<_> =
            steps.filter(|step| step.name.starts_with(&begin)).collect();
        match matching[..] {
            [step] => Ok(step),
            [] => bail!(
                "there is no step {name:?}; the steps are {}",
                names(&self.steps)
            ),
            _ => bail!("{name:?} may mean {}: say which", names(matching)),
        }
    }

    /// How many steps are before `step`.
    pub fn index(&self, step: &Step) -> usize {
        let mut steps = self.steps.iter();
        steps.position(|other| other.name == step.name).unwrap_or(self.steps.len())
    }

    /// The step that is written after `step`.
    pub fn next(&self, step: &Step) -> Option<&Step> {
        self.steps.get(self.index(step) + 1)
    }
}

/// The steps that the summary has chapters of, in its order, each with the chapter's title.
fn chapters(summary: &str) -> impl Iterator<Item = (&str, &str)> {
    let links = summary.lines().filter_map(|line| {
        let (title, link) = line.split_once('[')?.1.split_once("](")?;
        Some((link.split_once(".md)")?.0, title))
    });
    links.filter(|(page, _)| page.starts_with("step"))
}

/// What a step's name begins with when someone writes `3`, `03` or `step3`.
fn beginning(name: &str) -> String {
    let after = name.strip_prefix("step").unwrap_or(name);
    let digits =
        after.len() - after.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, rest) = after.split_at(digits);
    match number.parse::<u32>() {
        Ok(number) => format!("step{number:02}{rest}"),
        Err(_) if name.is_empty() => "no name".to_string(),
        Err(_) => name.to_string(),
    }
}

fn names<'a>(steps: impl IntoIterator<Item = &'a Step>) -> String {
    let names: Vec<_> = steps.into_iter().map(|step| step.name.as_str()).collect();
    names.join(", ")
}

/// The text of `file`.
pub(crate) fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file)
        .with_context(|| format!("cannot read {}", file.display()))
}
