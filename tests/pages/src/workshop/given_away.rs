//! Whether a hint says what it should only lead to.

use std::fs;
use std::path::{Path, PathBuf};

use crate::files::{Step, files, text};
use crate::source::code_lines;

/// The lines of code of a step and of the answer to an exercise, but for lines that say nothing alone.
pub(super) struct Solution(Vec<(String, String)>);

impl Solution {
    /// Of `step`, and of its exercise `name`, if that is one.
    pub(super) fn read(root: &Path, step: &Step, name: &str) -> Self {
        let sources =
            files(root, &format!("{}/src/**/*.rs", step.folder().display()));
        let sources = sources.iter().map(|file| text(root, file));
        let answer = PathBuf::from("tests/exercises/answers").join(&step.name);
        let answer = answer.join(name).with_extension("rs");
        let answer = fs::read_to_string(root.join(answer)).unwrap_or_default();
        Self(sources.chain([answer]).flat_map(|text| lines(&text)).collect())
    }

    /// The first of its lines that is in `hint`, with whatever spaces and line breaks, as code or not.
    pub(super) fn in_hint(&self, hint: &str) -> Option<&str> {
        let hint = dense(hint);
        let given = self.0.iter().find(|(line, _)| hint.contains(line));
        given.map(|(_, line)| line.as_str())
    }
}

/// The lines of code in `text`: without spaces, and as they are.
fn lines(text: &str) -> Vec<(String, String)> {
    let code = code_lines(text);
    let lines = (1..).zip(text.lines()).filter(|(number, _)| code.contains(number));
    let lines = lines.map(|(_, line)| {
        let line = line.trim().trim_end_matches([';', ',', '{', ' ']);
        (dense(line), line.to_string())
    });
    lines.filter(|(dense, _)| tells(dense)).collect()
}

fn dense(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '`').collect()
}

/// Whether a line is more than one word or two.
fn tells(line: &str) -> bool {
    let words = line.split(|c: char| !c.is_alphanumeric() && c != '_');
    words.filter(|word| !word.is_empty()).count() > 1
        && line.contains(|c: char| "()=.:|<>!&+-".contains(c))
}
