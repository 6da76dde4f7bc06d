//! What the tests of this step share.

use std::collections::BTreeMap;

use step11_compaction::{CompactedLog, Offset, Reader, Record};

/// How long a tombstone stays in these tests, in milliseconds.
pub const DELAY: i64 = 100;

/// A record of text.
pub fn record(key: &str, value: Option<&str>) -> Record {
    Record::new(Some(key), value, 0)
}

/// A log with these records. `∅` is a null value, and `|` closes a segment.
pub fn log_of(words: &str) -> CompactedLog {
    let mut log = CompactedLog::new(DELAY);
    append_all(&mut log, words);
    log
}

/// Appends these records, written as for `log_of`.
pub fn append_all(log: &mut CompactedLog, words: &str) {
    for word in words.split_whitespace() {
        let Some((key, value)) = word.split_once('=') else {
            log.roll();
            continue;
        };
        log.append(record(key, Some(value).filter(|it| *it != "∅"))).unwrap();
    }
}

/// The last values of the keys, as a reader knows them.
pub type Table = BTreeMap<Vec<u8>, Vec<u8>>;

/// Notes what a reader has read. A tombstone removes its key.
pub fn note(table: &mut Table, record: &Record) {
    let key = record.key.clone().unwrap();
    match &record.value {
        Some(value) => table.insert(key, value.clone()),
        None => table.remove(&key),
    };
}

/// Reads up to the log end, and notes it all.
pub fn read_on(reader: &mut Reader, log: &CompactedLog, table: &mut Table) {
    // A reader that does not move would read for ever.
    for _ in 0..=log.len() {
        let Some((_, record)) = reader.poll(log).unwrap() else { break };
        note(table, record);
    }
}

/// What a reader from 0 knows at the log end.
pub fn table_of(log: &CompactedLog) -> Table {
    let mut table = Table::new();
    read_on(&mut Reader::new(Offset(0)), log, &mut table);
    table
}

/// The offsets that a reader from `start` reads.
pub fn offsets_from(start: u64, log: &CompactedLog) -> Vec<u64> {
    let mut reader = Reader::new(Offset(start));
    let polls = std::iter::from_fn(|| reader.poll(log).unwrap());
    polls.take(log.len() + 1).map(|(offset, _)| offset.0).collect()
}
