//! What the tests of this step share.

use std::path::Path;

use step06_offset_deque_csv::{Archive, Log, Retention};

/// A log that archives into `dir/archive.csv`.
pub fn log_in(dir: &Path, max_events: usize, drop_events: usize) -> Log<String> {
    let retention = Retention::new(max_events, drop_events).unwrap();
    Log::new(retention, Archive::create(dir.join("archive.csv")).unwrap())
}

/// The rows of a whole archive, header checked.
pub fn rows(file: &Path) -> Vec<(u64, String)> {
    let mut reader = csv::Reader::from_path(file).unwrap();
    let rows: Vec<_> = reader.deserialize().map(|row| row.unwrap()).collect();
    assert_eq!(reader.headers().unwrap(), vec!["offset", "event"]);
    rows
}

/// Events with the offsets that they must have.
pub fn numbered<'e>(
    events: impl IntoIterator<Item = &'e String>,
) -> Vec<(u64, String)> {
    (0..).zip(events.into_iter().cloned()).collect()
}
