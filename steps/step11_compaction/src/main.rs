// ANCHOR: head
//! The story of compaction: a thousand commits, the picture of Kafka's documentation,
//! and a menu from which a dish is taken.

use std::collections::BTreeMap;
use std::error::Error;

use step11_compaction::{CompactedLog, Reader, Record};

mod commits;
mod documentation;
mod menu;

/// How long a tombstone stays: Kafka's default, in milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1000;

fn main() -> Result<(), Box<dyn Error>> {
    commits::story()?;
    documentation::story()?;
    menu::story()
}
// ANCHOR_END: head

// ANCHOR: helpers
/// Compacts, and says what became of the closed segments. Returns whether a record
/// went.
fn compact(log: &mut CompactedLog, now: i64) -> bool {
    let done = log.compact(now);
    println!("  closed records: {}, then {}", done.before, done.after);
    done.after < done.before
}

/// Reads to the log end, and notes the last value of each key; a tombstone removes
/// it.
fn read(
    reader: &mut Reader,
    log: &CompactedLog,
    table: &mut BTreeMap<String, String>,
) -> Result<(), Box<dyn Error>> {
    print!("  R({}) reads", reader.position());
    for _ in 0..=log.len() {
        let Some((offset, record)) = reader.poll(log)? else { break };
        print!(" {offset}");
        note(record, table);
    }
    println!(", then nothing");
    Ok(())
}
// ANCHOR_END: helpers

// ANCHOR: note
fn note(record: &Record, table: &mut BTreeMap<String, String>) {
    let text = |bytes: &Vec<u8>| String::from_utf8_lossy(bytes).to_string();
    let key = record.key.as_ref().map(text).unwrap_or_default();
    match &record.value {
        Some(value) => table.insert(key, text(value)),
        None => table.remove(&key),
    };
}
// ANCHOR_END: note
