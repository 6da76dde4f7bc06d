//! What a program of tests wrote.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

use anyhow::Result;

/// How much of it is read: a test that prints without end fills no memory.
const ENOUGH: u64 = 100_000;

/// The end of what was written.
pub(super) struct Output {
    pub(super) text: String,
    /// Whether there is something before.
    pub(super) is_cut: bool,
}

/// Reads the end of `file`, from the begin of a line.
pub(super) fn end_of(file: &mut File) -> Result<Output> {
    let begin = file.seek(SeekFrom::End(0))?.saturating_sub(ENOUGH);
    file.seek(SeekFrom::Start(begin))?;
    let mut bytes = Vec::new();
    file.take(ENOUGH).read_to_end(&mut bytes)?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let is_cut = begin > 0;
    Ok(match text.split_once('\n') {
        Some((_, whole)) if is_cut => Output { text: whole.to_string(), is_cut },
        _ => Output { text, is_cut },
    })
}

/// Whether the program says at its end that its test was run, and passed.
pub(super) fn passed(output: &Output) -> bool {
    let last = output.text.trim_end().lines().last().unwrap_or_default();
    last.starts_with("test result: ok. 1 passed;")
}

/// What it captured of the test `name`: nothing when it ended before it could tell.
pub(super) fn captured<'a>(name: &str, output: &'a Output) -> Option<&'a str> {
    let (own, _) = output.text.rsplit_once("\n\nfailures:\n")?;
    match own.split_once(&format!("---- {name} stdout ----\n")) {
        Some((_, own)) => Some(own),
        None => output.is_cut.then_some(own),
    }
}
