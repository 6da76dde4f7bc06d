use std::fmt;

/// The number of an event: how many were appended before it. It is no index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Offset(pub u64);

impl fmt::Display for Offset {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// There is no such event, or none any more. Kafka: `OFFSET_OUT_OF_RANGE` (1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "offset {requested} is out of range: \
     the log starts at {log_start} and ends at {log_end}"
)]
pub struct OffsetOutOfRange {
    /// What was asked for.
    pub requested: Offset,
    /// The oldest offset still there.
    pub log_start: Offset,
    /// The offset that the next event will get.
    pub log_end: Offset,
}
