//! What a red test said, without what the test program says of every test.

use std::process::ExitStatus;

use super::output::{Output, captured};
use super::report::counted;

/// How many lines are shown of what is most telling, and half as many of the rest.
const SHOWN: usize = 20;

/// What the test `name` said: its panic, or how its process died.
pub(super) fn what_it_said(
    name: &str,
    output: &Output,
    errors: &Output,
    status: ExitStatus,
) -> String {
    let own = captured(name, output);
    let is_cut = if own.is_some() { output.is_cut } else { errors.is_cut };
    let own = own.unwrap_or(&errors.text);
    let lines: Vec<_> = own.lines().map(str::trim_end).collect();
    let shown = own_snapshot(own)
        .or_else(|| panics(&lines, is_cut))
        .unwrap_or_else(|| last(&lines, is_cut, SHOWN, ""));
    match shown.is_empty() {
        true => format!("It ended with {status}."),
        false => visible(&shown.join("\n")),
    }
}

/// The first panic and the last one, in words that tell, then what was printed before: nothing when there is none.
///
/// The first may be that of a thread for which the test waits. The last is that of the test, and of the smallest case
/// where there are many cases.
fn panics(lines: &[&str], is_cut: bool) -> Option<Vec<String>> {
    let is_panic = |line: &&str| place(line).is_some();
    let first = lines.iter().position(is_panic)?;
    let last_one = lines.iter().rposition(is_panic)?;
    let mut shown = Vec::new();
    if first < last_one {
        let length = 1 + lines[first + 1..]
            .iter()
            .position(|line| is_note(line) || is_panic(line))?;
        shown.extend(beginning(&lines[first..first + length], SHOWN / 2));
    }
    shown.extend(beginning(&lines[last_one..], SHOWN));
    shown.extend(last(&lines[..first], is_cut, SHOWN / 2, " before that"));
    Some(shown)
}

/// The first of `lines` that tell something, `count` at most, and how many there are more.
fn beginning(lines: &[&str], count: usize) -> Vec<String> {
    let mut lines: Vec<_> = lines.iter().filter_map(|line| telling(line)).collect();
    let more = lines.len().saturating_sub(count);
    lines.truncate(count);
    if more > 0 {
        lines.push(format!("… and {}", counted(more, "more line")));
    }
    lines
}

/// The last of `lines`, `count` at most, below a line that says how many there are.
fn last(lines: &[&str], is_cut: bool, count: usize, when: &str) -> Vec<String> {
    let lines: Vec<_> = lines.iter().filter_map(|line| telling(line)).collect();
    let (all, count) = (lines.len(), lines.len().min(count));
    let printed = counted(all, "line");
    let head = match () {
        () if all == 0 => None,
        () if is_cut => {
            Some(format!("more than {printed}{when}; the last {count}:"))
        }
        () if count < all => Some(format!("{printed}{when}; the last {count}:")),
        () if when.is_empty() => None,
        () => Some(format!("{printed}{when}:")),
    };
    let head = head.map(|head| format!("It printed {head}"));
    head.into_iter().chain(lines.into_iter().skip(all - count)).collect()
}

/// The text with what a terminal would not show, such as a NUL.
fn visible(text: &str) -> String {
    let shown = |character: char| match character {
        '\t' | '\n' => character.to_string(),
        hidden if hidden.is_control() => hidden.escape_default().to_string(),
        _ => character.to_string(),
    };
    text.chars().map(shown).collect()
}

/// The lines in which a snapshot differs, without the advice to take what is there for right.
fn own_snapshot(own: &str) -> Option<Vec<String>> {
    let (_, after) = own.split_once("Snapshot Summary")?;
    let lines = after.lines().skip_while(|line| !line.contains('┬')).skip(1);
    let lines: Vec<_> = lines.take_while(|line| !line.contains('┴')).collect();
    let head = "- is what the book shows, + is what yours prints:".to_string();
    Some(std::iter::once(head).chain(beginning(&lines, SHOWN)).collect())
}

/// A line without what is the same for all tests; nothing when nothing remains.
fn telling(line: &str) -> Option<String> {
    if line.is_empty() || is_note(line) {
        return None;
    }
    let place = place(line).map(|place| format!("at {place}"));
    Some(place.unwrap_or_else(|| line.to_string()))
}

/// Where a thread panicked, when `line` is the one that says it.
fn place(line: &str) -> Option<&str> {
    let (_, place) = line.strip_prefix("thread ")?.split_once(" panicked at ")?;
    Some(place.trim_end_matches(':'))
}

/// Whether this is what Rust says below the first panic.
fn is_note(line: &str) -> bool {
    line.starts_with("note: run with `RUST_BACKTRACE")
}
