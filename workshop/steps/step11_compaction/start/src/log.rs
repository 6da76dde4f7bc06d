use std::fmt;

use step06_offset_deque_csv::{Offset, OffsetOutOfRange};
use step07_topics::Record;

use crate::InvalidRecord;
use crate::segment::Segment;

/// A log in segments. Records are appended to the last, the active one; the others
/// are closed, and can be compacted.
#[derive(Debug)]
pub struct CompactedLog {
    pub(crate) closed: Vec<Segment>,
    active: Segment,
    next: Offset,
    pub(crate) delete_retention: i64,
}

impl CompactedLog {
    /// An empty log, in which a tombstone stays `delete_retention` milliseconds after
    /// the compaction that first met it. Kafka: `delete.retention.ms`.
    pub fn new(delete_retention: i64) -> Self {
        Self {
            closed: Vec::new(),
            active: Segment::default(),
            next: Offset(0),
            delete_retention,
        }
    }

    /// Adds a record, which must have a key, and returns its offset.
    pub fn append(&mut self, record: Record) -> Result<Offset, InvalidRecord> {
        todo!("put {record} at offset {} of the active segment", self.next)
    }

    /// Closes the active segment, if it has a record, and begins another. Kafka
    /// does so when a segment is large or old.
    pub fn roll(&mut self) {
        todo!("close {}and begin another", self.active)
    }

    /// The record at `offset`, or the next one that is still there, with its offset.
    /// `None` when there is none up to the log end.
    pub fn get(
        &self,
        offset: Offset,
    ) -> Result<Option<(Offset, &Record)>, OffsetOutOfRange> {
        todo!("find the segment that has {offset}, and the entry in it")
    }

    /// The offset that the next record will get, however many are still there.
    pub fn log_end_offset(&self) -> Offset {
        self.next
    }

    /// How many records are there.
    pub fn len(&self) -> usize {
        let closed = self.closed.iter().map(|segment| segment.entries.len());
        closed.sum::<usize>() + self.active.entries.len()
    }

    /// Whether no record is there.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// The picture of a log: `[ 3:K1=V4 4:K3=V5 | 6:K4=V7 7: ]`, where the segment after
/// the last `|` is active, and 7 is the log end.
impl fmt::Display for CompactedLog {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "[ ")?;
        for segment in &self.closed {
            write!(f, "{segment}| ")?;
        }
        write!(f, "{}{}: ]", self.active, self.next)
    }
}
