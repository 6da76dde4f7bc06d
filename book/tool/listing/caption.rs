use std::collections::BTreeSet;

use super::{Part, Status};
use crate::files::Files;

/// Where the lines of `part` are and whether they are new, as HTML, with a link to the file.
pub(super) fn caption(part: &Part, files: &Files) -> String {
    let path = part.shown.file.display().to_string().replace('\\', "/");
    let numbers: Vec<_> =
        part.shown.lines.iter().map(|(number, _)| *number).collect();
    let (lines, fragment) = match numbers[..] {
        _ if part.whole => ("whole file".to_string(), String::new()),
        [line] => (format!("line {line}"), format!("#L{line}")),
        [first, .., last] => {
            (format!("lines {first} to {last}"), format!("#L{first}-L{last}"))
        }
        [] => Default::default(),
    };
    let place = files.link(&path, &fragment);
    let status = part.status.as_ref().map(status).unwrap_or_default();
    format!("{place}, {lines}{status}")
}

fn status(status: &Status) -> String {
    let (class, text) = match status {
        Status::NewFile => ("new", "new file".to_string()),
        Status::New => ("new", "new".to_string()),
        Status::Changed(numbers) => ("changed", changed(numbers)),
        Status::Shortened => ("changed", "shortened".to_string()),
        Status::Unchanged => ("unchanged", "unchanged".to_string()),
    };
    format!(", <span class=\"listing-{class}\">{text}</span>")
}

/// The signs beside the code say which lines are new. This says it to whom cannot see them.
fn changed(numbers: &BTreeSet<usize>) -> String {
    let ranges = ranges(numbers);
    let noun = if numbers.len() == 1 { "line" } else { "lines" };
    format!(
        "changed<span class=\"listing-changed-lines\">: new {noun} {ranges}</span>"
    )
}

/// `3, 5 to 7` for 3, 5, 6 and 7.
fn ranges(numbers: &BTreeSet<usize>) -> String {
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for number in numbers {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == *number => *last = *number,
            _ => ranges.push((*number, *number)),
        }
    }
    let text = |(first, last): &(usize, usize)| match first == last {
        true => first.to_string(),
        false => format!("{first} to {last}"),
    };
    ranges.iter().map(text).collect::<Vec<_>>().join(", ")
}
