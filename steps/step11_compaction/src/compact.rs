use std::collections::{HashMap, HashSet};

use step06_offset_deque_csv::Offset;

use crate::CompactedLog;
use crate::segment::Entry;

// ANCHOR: compacted
/// What a compaction did to the closed segments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Compacted {
    /// How many records they had.
    pub before: usize,
    /// How many they have now.
    pub after: usize,
}
// ANCHOR_END: compacted

// ANCHOR: compact
impl CompactedLog {
    /// Keeps the last record of each key in the closed segments, except tombstones
    /// whose time is over. Offsets stay. `now` is in milliseconds since 1970. Kafka:
    /// the log cleaner.
    pub fn compact(&mut self, now: i64) -> Compacted {
        let before = self.closed_records();
        let last = self.last_of_each_key();
        for segment in &mut self.closed {
            segment.entries.retain_mut(|entry| {
                last.contains(&entry.offset)
                    && !may_go(entry, now, self.delete_retention)
            });
        }
        self.closed.retain(|segment| !segment.entries.is_empty());
        Compacted { before, after: self.closed_records() }
    }
    // ANCHOR_END: compact

    // ANCHOR: last
    /// The offset of the last closed record of each key.
    fn last_of_each_key(&self) -> HashSet<Offset> {
        let entries = self.closed.iter().flat_map(|segment| &segment.entries);
        let mut last = HashMap::with_capacity(self.closed_records());
        last.extend(entries.map(|entry| (&entry.record.key, entry.offset)));
        last.into_values().collect()
    }

    fn closed_records(&self) -> usize {
        self.closed.iter().map(|segment| segment.entries.len()).sum()
    }
}
// ANCHOR_END: last

// ANCHOR: tombstone
/// Whether this is a tombstone whose time is over. When a compaction meets one for
/// the first time, its time begins.
fn may_go(entry: &mut Entry, now: i64, delete_retention: i64) -> bool {
    if entry.record.value.is_some() {
        return false;
    }
    if let Some(from) = entry.delete_from {
        return now >= from;
    }
    entry.delete_from = Some(now.saturating_add(delete_retention));
    false
}
// ANCHOR_END: tombstone
