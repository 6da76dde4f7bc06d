//! A log with offsets: an event keeps its number for ever, wherever it is stored
//! and whoever asks.

mod archive;
mod consumer;
mod disk;
mod log;
mod offset;
mod retention;

pub use archive::{Archive, ArchiveError};
pub use consumer::{Consumer, OffsetReset, StartAt};
pub use disk::Disk;
pub use log::{AppendError, Log};
pub use offset::{Offset, OffsetOutOfRange};
pub use retention::{InvalidRetention, Retention};
