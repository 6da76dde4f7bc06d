//! Which lines of a source file a page owes its reader.

use std::collections::BTreeSet;

/// The numbers of the lines that are code: not blank, no comment, no `use`, not closing brackets alone.
pub fn code_lines(text: &str) -> BTreeSet<usize> {
    let mut until = None;
    let mut code = BTreeSet::new();
    for (number, line) in (1..).zip(text.lines().map(str::trim)) {
        let end = until.or_else(|| end_of_what_does_not_count(line));
        until = end.filter(|end| !line.contains(end));
        if end.is_none() && !closes_only(line) && !line.starts_with("//") {
            code.insert(number);
        }
    }
    code
}

/// What ends the block comment or the `use` that begins on `line`.
fn end_of_what_does_not_count(line: &str) -> Option<&'static str> {
    let item = match line.strip_prefix("pub") {
        Some(rest) => rest.trim_start_matches(|c| c != ' ').trim_start(),
        None => line,
    };
    match line.starts_with("/*") {
        true => Some("*/"),
        false => item.starts_with("use ").then_some(";"),
    }
}

/// Whether `line` is blank or has closing brackets alone.
fn closes_only(line: &str) -> bool {
    line.chars().all(|c| "}]),;?".contains(c))
}
