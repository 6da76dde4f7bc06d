//! Compaction: a log that keeps the last record of each key, and each record its
//! offset.

mod compact;
mod error;
mod log;
mod reader;
mod segment;

pub use compact::Compacted;
pub use error::InvalidRecord;
pub use log::CompactedLog;
pub use reader::Reader;
pub use step06_offset_deque_csv::{Offset, OffsetOutOfRange};
pub use step07_topics::Record;
