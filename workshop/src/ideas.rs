//! The idea of each test: the sentence above it.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;

use crate::layout::Files;
use crate::repository::Step;

/// The ideas behind the tests of `step`, by the tests' whole names.
///
/// # Errors
///
/// When a test's file cannot be read.
pub fn ideas(step: &Step) -> Result<BTreeMap<String, String>> {
    let with_idea = |(name, idea)| Some((name, idea?));
    Ok(functions(step)?.into_iter().filter_map(with_idea).collect())
}

/// The functions in the tests of `step`, by their whole names and in their order, with what is said above each.
pub(crate) fn functions(step: &Step) -> Result<Vec<(String, Option<String>)>> {
    let files = Files::under(&step.reference, "tests")?;
    let mut functions = Vec::new();
    for (place, bytes) in files.iter() {
        if place.extension().is_some_and(|extension| extension == "rs") {
            let inside = place.strip_prefix("tests").unwrap_or(place);
            let module = module(&inside.with_extension(""));
            let said = said(&String::from_utf8_lossy(bytes)).into_iter();
            functions.extend(
                said.map(|(name, idea)| (format!("{module}::{name}"), idea)),
            );
        }
    }
    Ok(functions)
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

/// The functions of `text`, each with the doc comment above its attributes.
fn said(text: &str) -> Vec<(String, Option<String>)> {
    let mut comment: Vec<&str> = Vec::new();
    let functions = text.lines().filter_map(|line| {
        let line = line.trim();
        if let Some(words) = line.strip_prefix("///") {
            comment.push(words.trim());
        } else if let Some(name) = function(line) {
            let idea = std::mem::take(&mut comment).join(" ");
            return Some((
                name.to_string(),
                Some(idea).filter(|idea| !idea.is_empty()),
            ));
        } else if !line.starts_with("#[") {
            comment.clear();
        }
        None
    });
    functions.collect()
}

fn function(line: &str) -> Option<&str> {
    let signature =
        line.strip_prefix("pub ").unwrap_or(line).strip_prefix("fn ")?;
    signature.split(['(', '<']).next()
}
