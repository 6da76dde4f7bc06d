use std::collections::VecDeque;
use std::fmt;

use serde::Serialize;

use crate::{Archive, ArchiveError, Offset, OffsetOutOfRange, Retention};

// ANCHOR: log
/// The newest events in memory, the older ones in an archive, all under one count
/// of offsets.
#[derive(Debug)]
pub struct Log<E> {
    log_start: Offset,
    events: VecDeque<E>,
    retention: Retention,
    archive: Archive,
}
// ANCHOR_END: log

// ANCHOR: ends
impl<E> Log<E> {
    /// An empty log, whose first event will get offset 0.
    pub fn new(retention: Retention, archive: Archive) -> Self {
        Self { log_start: Offset(0), events: VecDeque::new(), retention, archive }
    }

    /// The offset of the oldest event in memory. Kafka: log start offset,
    /// `earliest`.
    pub fn log_start_offset(&self) -> Offset {
        self.log_start
    }

    /// The offset that the next event will get. Kafka: log end offset (LEO),
    /// `latest`.
    pub fn log_end_offset(&self) -> Offset {
        Offset(self.log_start.0 + self.events.len() as u64)
    }
    // ANCHOR_END: ends

    // ANCHOR: get
    /// The event at `offset`, or `None` at the log end, where the next one will be.
    pub fn get(&self, offset: Offset) -> Result<Option<&E>, OffsetOutOfRange> {
        let (log_start, log_end) = (self.log_start_offset(), self.log_end_offset());
        if offset < log_start || offset > log_end {
            return Err(OffsetOutOfRange { requested: offset, log_start, log_end });
        }
        let index = offset.0 - log_start.0;
        Ok(self.events.get(index as usize))
    }
    // ANCHOR_END: get

    /// How many events are in memory.
    pub fn len(&self) -> usize {
        self.events.len()
    }

    /// Whether no event is in memory.
    pub fn is_empty(&self) -> bool {
        self.events.is_empty()
    }

    // ANCHOR: archive
    /// Where the dropped events are.
    pub fn archive(&self) -> &Archive {
        &self.archive
    }
    // ANCHOR_END: archive
}

// ANCHOR: append
impl<E: Serialize> Log<E> {
    /// Adds an event at the end and returns its offset. When the log is full, its
    /// oldest events go to the archive first. If they cannot, nothing is dropped
    /// and nothing appended; the event is lost to a caller who did not keep a copy.
    pub fn append(&mut self, event: E) -> Result<Offset, AppendError> {
        let offset = self.log_end_offset();
        let to_drop = self.retention.to_drop(self.events.len() + 1);
        self.drop_oldest(to_drop)
            .map_err(|reason| AppendError { offset, reason })?;
        self.events.push_back(event);
        Ok(offset)
    }
    // ANCHOR_END: append

    // ANCHOR: drop_oldest
    fn drop_oldest(&mut self, count: usize) -> Result<(), ArchiveError> {
        if count > 0 {
            self.archive.append(self.log_start, self.events.range(..count))?;
            self.events.drain(..count);
            self.log_start.0 += count as u64;
        }
        Ok(())
    }

    /// Moves every event to the archive. The log is then empty, and goes on
    /// counting.
    pub fn archive_all(&mut self) -> Result<(), ArchiveError> {
        self.archive.look()?;
        self.drop_oldest(self.events.len())
    }
    // ANCHOR_END: drop_oldest
}

// ANCHOR: append_error
/// An event that was not appended, because the oldest ones could not be archived.
#[derive(Debug, thiserror::Error)]
#[error("event {offset} was not appended, and none was dropped: {reason}")]
pub struct AppendError {
    /// The offset that it would have got, and will get if it is tried again.
    pub offset: Offset,
    /// Why.
    pub reason: ArchiveError,
}
// ANCHOR_END: append_error

// ANCHOR: display
/// The picture of a log: `( 0-9 ) [ 10 11 12 ]`, where 0 to 9 are in the archive.
impl<E: fmt::Display> fmt::Display for Log<E> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        if self.log_start > Offset(0) {
            write!(f, "( 0-{} ) ", self.log_start.0 - 1)?;
        }
        write!(f, "[ ")?;
        for event in &self.events {
            write!(f, "{event} ")?;
        }
        write!(f, "]")
    }
}
// ANCHOR_END: display
