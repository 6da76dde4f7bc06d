//! The idea of each test: the sentence above it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::layout::Files;
use crate::repository::Step;

/// A test as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Its whole name.
    pub name: String,
    /// The sentence above its attributes.
    pub idea: Option<String>,
    /// Its file, relative to the step's folder.
    pub file: PathBuf,
    /// The line of its `#[test]`, counted from 1.
    pub line: usize,
}

/// The ideas behind the tests of `step`, by the tests' whole names.
///
/// # Errors
///
/// When a test's file cannot be read.
pub fn ideas(step: &Step) -> Result<BTreeMap<String, String>> {
    let with_idea = |(name, idea)| Some((name, idea?));
    Ok(functions(step)?.into_iter().filter_map(with_idea).collect())
}

/// The tests of `step`, by their whole names and in their order, with what is said above each.
pub(crate) fn functions(step: &Step) -> Result<Vec<(String, Option<String>)>> {
    let tests = written(&step.reference)?.into_iter();
    Ok(tests.map(|test| (test.name, test.idea)).collect())
}

/// The tests of the step in `folder`, in their order.
///
/// # Errors
///
/// When a test's file cannot be read.
pub fn written(folder: &Path) -> Result<Vec<Written>> {
    let files = Files::under(folder, "tests")?;
    let mut tests = Vec::new();
    for (place, bytes) in files.iter() {
        if place.extension().is_some_and(|extension| extension == "rs") {
            tests.extend(written_in(place, &String::from_utf8_lossy(bytes)));
        }
    }
    Ok(tests)
}

/// The tests in the file `place`, which says `text`.
fn written_in(place: &Path, text: &str) -> Vec<Written> {
    let inside = place.strip_prefix("tests").unwrap_or(place);
    let module = module(&inside.with_extension(""));
    let (mut comment, mut attribute) = (Vec::new(), None);
    let tests = (1..).zip(text.lines()).filter_map(|(number, line)| {
        let line = line.trim();
        if let Some(words) = line.strip_prefix("///") {
            comment.push(words.trim());
        } else if let Some(name) = function(line) {
            let idea = std::mem::take(&mut comment).join(" ");
            return Some(Written {
                name: format!("{module}::{name}"),
                idea: Some(idea).filter(|idea| !idea.is_empty()),
                file: place.to_path_buf(),
                line: attribute.take()?,
            });
        } else if line == "#[test]" {
            attribute = Some(number);
        } else if !line.starts_with("#[") {
            comment.clear();
        }
        None
    });
    tests.collect()
}

/// The module in the file `place`: `claims::log` for `claims/log`, and `claims` for `claims/main`.
fn module(place: &Path) -> String {
    let parts: Vec<_> = place.iter().map(|part| part.to_string_lossy()).collect();
    match &parts[..] {
        [parents @ .., last]
            if !parents.is_empty() && (last == "main" || last == "mod") =>
        {
            parents.join("::")
        }
        parts => parts.join("::"),
    }
}

fn function(line: &str) -> Option<&str> {
    let signature =
        line.strip_prefix("pub ").unwrap_or(line).strip_prefix("fn ")?;
    signature.split(['(', '<']).next()
}
