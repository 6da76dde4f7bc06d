use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use book::Finding;
use kafka_protocol::ResponseError;
use regex::{Captures, Regex};

use crate::files::{files, text};

/// An error's number and name, as a page says them or as a step's code has them: 27, `NAME` or `NAME` (27).
static NUMBER_AND_NAME: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r#"(?x)
        \b(?<number>\d+),\s+[`"](?<name>[A-Z]+(_[A-Z]+)+)[`"]
        | `(?<name_first>[A-Z]+(_[A-Z]+)+)`\s+\((?<number_last>\d+)\)"#,
    )
    .expect("the pattern is a constant")
});

/// Each error of Kafka's that a page or a step names has Kafka's number, by the table of a library that others use.
pub fn kafka_errors(root: &Path) -> Vec<Finding> {
    let named = ["book/src/**/*.md", "steps/*/src/**/*.rs"];
    let files = named.into_iter().flat_map(|pattern| files(root, pattern));
    files.flat_map(|file| wrong(&text(root, &file), file)).collect()
}

fn wrong(text: &str, file: PathBuf) -> Vec<Finding> {
    let found = NUMBER_AND_NAME.captures_iter(text);
    let finding = |found: Captures| {
        let (number, name) = parts(&found)?;
        let kafka = name_of(number);
        let before = &text[..found.get(0)?.start()];
        let line = 1 + before.matches('\n').count();
        let message =
            format!("`{name}` is not Kafka's error {number}: that is {kafka}");
        (!is(name, &kafka)).then(|| Finding::new(&file, line, message))
    };
    found.filter_map(finding).collect()
}

fn parts<'a>(found: &Captures<'a>) -> Option<(i16, &'a str)> {
    let number = found.name("number").or(found.name("number_last"))?;
    let name = found.name("name").or(found.name("name_first"))?;
    Some((number.as_str().parse().ok()?, name.as_str()))
}

/// As the library writes it: `IllegalGeneration`.
fn name_of(number: i16) -> String {
    let error = ResponseError::try_from_code(number);
    error.map_or("no error".to_string(), |error| format!("`{error:?}`"))
}

/// Whether `ILLEGAL_GENERATION` is `IllegalGeneration`.
fn is(name: &str, kafka: &str) -> bool {
    kafka.trim_matches('`').eq_ignore_ascii_case(&name.replace('_', ""))
}
