//! A log with offsets: an event keeps its number, wherever it is and whoever asks.

mod consumer;
mod log;
mod offset;
mod retention;

pub use consumer::{Consumer, OffsetReset, StartAt};
pub use log::{AppendError, Log};
pub use offset::{Offset, OffsetOutOfRange};
pub use retention::{InvalidRetention, Retention};
pub use step06_archive::{Archive, ArchiveError};
