use std::collections::HashSet;

use step06_offset_deque_csv::Offset;

use crate::CompactedLog;
use crate::segment::Entry;

/// What a compaction did to the closed segments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Compacted {
    /// How many records they had.
    pub before: usize,
    /// How many they have now.
    pub after: usize,
}

impl CompactedLog {
    /// Keeps the last record of each key in the closed segments. Offsets stay.
    /// `now` is in milliseconds since 1970. Kafka: the log cleaner.
    pub fn compact(&mut self, now: i64) -> Compacted {
        let before = self.closed_records();
        let last = self.last_of_each_key();
        todo!("at {now}, keep {} of {before} records", last.len())
    }

    /// The offset of the last closed record of each key.
    fn last_of_each_key(&self) -> HashSet<Offset> {
        todo!("note the offset of each record, a later one in place of an earlier one")
    }

    fn closed_records(&self) -> usize {
        self.closed.iter().map(|segment| segment.entries.len()).sum()
    }
}

/// Whether this is a tombstone whose time is over. When a compaction meets one for
/// the first time, its time begins.
fn may_go(entry: &mut Entry, now: i64, delete_retention: i64) -> bool {
    todo!("{entry:?}: may it go at {now}, with {delete_retention} to wait?")
}
