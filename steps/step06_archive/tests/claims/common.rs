//! What the tests of this step share.

use std::path::Path;

/// Events that are hard on CSV, and a few that are not.
pub const EVENTS: [&str; 12] = [
    "plain",
    "a,b",
    "say \"hi\"",
    "two\nlines",
    "\r",
    "",
    " ",
    "🐟 é",
    "9",
    "-",
    "x",
    "y",
];

/// The rows of a whole archive, header checked.
pub fn rows(file: &Path) -> Vec<(u64, String)> {
    let mut reader = csv::Reader::from_path(file).unwrap();
    let rows: Vec<_> = reader.deserialize().map(|row| row.unwrap()).collect();
    assert_eq!(reader.headers().unwrap(), vec!["offset", "event"]);
    rows
}

/// Events with the offsets that they must have.
pub fn numbered<S: ToString>(
    events: impl IntoIterator<Item = S>,
) -> Vec<(u64, String)> {
    (0..).zip(events.into_iter().map(|event| event.to_string())).collect()
}
