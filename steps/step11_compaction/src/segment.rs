use std::fmt;

use step06_offset_deque_csv::Offset;
use step07_topics::Record;

// ANCHOR: entry
/// A record with its offset, which its place in the list no longer tells.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) offset: Offset,
    pub(crate) record: Record,
    /// From when on a tombstone may go, in milliseconds since 1970.
    pub(crate) delete_from: Option<i64>,
}

/// A stretch of the log. Its offsets rise, and may have gaps.
#[derive(Debug, Default)]
pub(crate) struct Segment {
    pub(crate) entries: Vec<Entry>,
}
// ANCHOR_END: entry

// ANCHOR: segment
impl Segment {
    /// The first entry at `offset` or after it.
    pub(crate) fn at_or_after(&self, offset: Offset) -> Option<&Entry> {
        let index = self.entries.partition_point(|entry| entry.offset < offset);
        self.entries.get(index)
    }

    /// Whether all its entries are before `offset`.
    pub(crate) fn is_before(&self, offset: Offset) -> bool {
        self.entries.last().is_none_or(|last| last.offset < offset)
    }
}
// ANCHOR_END: segment

// ANCHOR: display
/// The entries in a picture: `3:K1=V4 4:K3=V5 `.
impl fmt::Display for Segment {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.entries
            .iter()
            .try_for_each(|entry| write!(f, "{}:{} ", entry.offset, entry.record))
    }
}
// ANCHOR_END: display
