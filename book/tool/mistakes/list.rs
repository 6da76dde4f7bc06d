use std::fmt;
use std::fs;
use std::path::Path;

use super::Answer;
use crate::steps::Step;

/// The folder with a folder of wrong answers for each step.
const ANSWERS: &str = "tests/wrong/answers";

/// An item of a list in Markdown.
impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let (mistake, question) =
            (one_line(&self.mistake), one_line(&self.question));
        let red: Vec<_> = self
            .refused_by
            .iter()
            .map(|test| format!("*{}*", words(test.get_ref())))
            .collect();
        write!(f, "- **{mistake}** {question} Red: {}.", red.join("; "))
    }
}

/// The name of a test as `cargo workshop check` shows it.
fn words(test: &str) -> String {
    let name = test.split_once("::").map_or(test, |(_, name)| name);
    name.replace("::", ": ").replace('_', " ")
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The wrong answers to `step`, in the order of their files' names.
///
/// # Errors
/// A message for the reader, when there is none, or one cannot be read.
pub(super) fn answers(root: &Path, step: &Step) -> Result<Vec<Answer>, String> {
    let folder = format!("{ANSWERS}/{}", step.name);
    let entries = fs::read_dir(root.join(&folder)).into_iter().flatten().flatten();
    let names = entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".toml"));
    let mut names: Vec<_> = names.collect();
    names.sort();
    if names.is_empty() {
        return Err(format!("there is no wrong answer in `{folder}`"));
    }
    let answers = names.iter().map(|name| read(root, &format!("{folder}/{name}")));
    answers.collect()
}

fn read(root: &Path, file: &str) -> Result<Answer, String> {
    let text = fs::read_to_string(root.join(file));
    let text = text.map_err(|error| format!("`{file}` cannot be read: {error}"))?;
    Answer::parse(file, text)
        .map_err(|error| format!("`{file}` is no wrong answer: {}", error.message))
}
