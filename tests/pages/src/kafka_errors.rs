use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use book::Finding;
use kafka_protocol::ResponseError;
use regex::{Captures, Regex};

use crate::files::{files, text};

/// An error's number beside its name, as a page says them or as a step's code has them: 27, `NAME` or `NAME` (27) or
/// `NAME`, error 27. A name is `ILLEGAL_GENERATION` or `IllegalGeneration`. The number of a step is none.
static NUMBER_AND_NAME: LazyLock<Regex> = LazyLock::new(|| {
    let name = "[A-Z]+(?:_[A-Z]+)+|[A-Z][a-z]+(?:[A-Z][a-z]+)+";
    let before =
        format!(r#"(?<step>[Ss]tep )?\b(?<before>\d+),\s+[`"](?<name>{name})[`"]"#);
    let behind = r"\s+\((?<in_brackets>\d+)\)|,\s+error\s+(?<behind>\d+)";
    let name_first = format!(r"`(?<name_first>{name})`(?:{behind})");
    Regex::new(&format!("{before}|{name_first}"))
        .expect("the pattern is a constant")
});

/// Each of Kafka's errors that stands beside a number, on a page or in a step's code, has this number in the table of a
/// library that speaks Kafka's protocol.
pub fn kafka_errors(root: &Path) -> Vec<Finding> {
    let named = ["book/src/**/*.md", "steps/*/src/**/*.rs"];
    let files = named.into_iter().flat_map(|pattern| files(root, pattern));
    files.flat_map(|file| wrong(&text(root, &file), file)).collect()
}

fn wrong(text: &str, file: PathBuf) -> Vec<Finding> {
    let finding = |found: Captures| {
        let (number, name) = number_and_name(&found)?;
        let kafka = name_of(number);
        if kafka
            .as_ref()
            .is_some_and(|kafka| name == kafka || name == screaming(kafka))
        {
            return None;
        }
        let is = kafka.map_or("no error".to_string(), |kafka| format!("`{kafka}`"));
        let message =
            format!("`{name}` is not Kafka's error {number}: that is {is}");
        let before = &text[..found.get(0)?.start()];
        Some(Finding::new(&file, 1 + before.matches('\n').count(), message))
    };
    NUMBER_AND_NAME.captures_iter(text).filter_map(finding).collect()
}

fn number_and_name<'a>(found: &Captures<'a>) -> Option<(&'a str, &'a str)> {
    if found.name("step").is_some() {
        return None;
    }
    let numbers = ["before", "in_brackets", "behind"];
    let number = numbers.into_iter().find_map(|it| found.name(it))?;
    let name = found.name("name").or(found.name("name_first"))?;
    Some((number.as_str(), name.as_str()))
}

/// Kafka's name for an error, such as `IllegalGeneration`.
fn name_of(number: &str) -> Option<String> {
    match ResponseError::try_from_code(number.parse().ok()?)? {
        ResponseError::Unknown(_) => None,
        error => Some(format!("{error:?}")),
    }
}

/// `ILLEGAL_GENERATION` for `IllegalGeneration`.
fn screaming(name: &str) -> String {
    let before = |(index, letter): (usize, char)| match letter {
        'A'..='Z' if index > 0 => format!("_{letter}"),
        _ => letter.to_ascii_uppercase().to_string(),
    };
    name.char_indices().map(before).collect()
}
