//! What a red test said, without what the test program says of every test.

use std::process::ExitStatus;

/// How many lines of a red test are shown.
const SHOWN: usize = 20;

/// What the test `name` said: its panic, or how its process died.
pub(super) fn what_it_said(
    name: &str,
    output: &str,
    errors: &str,
    status: ExitStatus,
) -> String {
    let own = own_output(name, output).unwrap_or(errors);
    let lines = match own_snapshot(own) {
        Some(lines) => lines,
        None => own.lines().filter_map(telling).collect(),
    };
    if lines.is_empty() {
        return format!("It ended with {status}.");
    }
    let lines: Vec<_> = lines.iter().map(|line| visible(line)).collect();
    let more = lines.len().saturating_sub(SHOWN);
    let mut shown = lines[..lines.len() - more].join("\n");
    if more > 0 {
        shown += &format!("\n… and {more} lines more");
    }
    shown
}

/// The line with what a terminal would not show, such as a NUL.
fn visible(line: &str) -> String {
    let shown = |character: char| match character {
        '\t' => character.to_string(),
        hidden if hidden.is_control() => hidden.escape_default().to_string(),
        _ => character.to_string(),
    };
    line.chars().map(shown).collect()
}

/// What is captured of a test, in a program's output.
fn own_output<'a>(name: &str, output: &'a str) -> Option<&'a str> {
    let (_, own) = output.split_once(&format!("---- {name} stdout ----\n"))?;
    own.split("\n\nfailures:\n").next()
}

/// The lines in which a snapshot differs, without the advice to take what is there for right.
fn own_snapshot(own: &str) -> Option<Vec<String>> {
    let (_, after) = own.split_once("Snapshot Summary")?;
    let lines = after.lines().skip_while(|line| !line.contains('┬')).skip(1);
    let lines = lines.take_while(|line| !line.contains('┴')).map(str::to_string);
    let head = "- is what the book shows, + is what yours prints:".to_string();
    Some(std::iter::once(head).chain(lines).collect())
}

/// A line without what is the same for all tests; nothing when nothing remains.
fn telling(line: &str) -> Option<String> {
    let ended = line.trim_end();
    if ended.is_empty() || ended.starts_with("note: run with `RUST_BACKTRACE") {
        return None;
    }
    match ended.split_once(" panicked at ") {
        Some((thread, place)) if thread.starts_with("thread ") => {
            Some(format!("at {}", place.trim_end_matches(':')))
        }
        _ => Some(ended.to_string()),
    }
}
