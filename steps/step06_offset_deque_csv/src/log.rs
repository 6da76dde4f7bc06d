use std::collections::VecDeque;
use std::fmt;

use serde::{Serialize, de::DeserializeOwned};
use step06_archive::{Archive, ArchiveError};

use crate::{Offset, OffsetOutOfRange, Retention};

// ANCHOR: log
/// The newest events in memory, the older ones in an archive, under one count.
#[derive(Debug)]
pub struct Log<E> {
    log_start: Offset,
    events: VecDeque<E>,
    retention: Retention,
    archive: Archive,
}

impl<E> Log<E> {
    /// An empty log, whose first event will get offset 0.
    pub fn new(retention: Retention, archive: Archive) -> Self {
        Self { log_start: Offset(0), events: VecDeque::new(), retention, archive }
    }
    // ANCHOR_END: log

    // ANCHOR: get
    /// The offset of the oldest event in memory, or the log end when there is none.
    /// Kafka's `earliest`.
    pub fn log_start_offset(&self) -> Offset {
        self.log_start
    }

    /// The offset that the next event will get. Kafka's `latest`, and its LEO.
    pub fn log_end_offset(&self) -> Offset {
        Offset(self.log_start.0 + self.events.len() as u64)
    }

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
}

// ANCHOR: append
impl<E: Serialize> Log<E> {
    /// Adds an event and returns its offset. A full log archives its oldest events
    /// first; if it cannot, it stays as it is, and `event` is lost: keep a copy.
    pub fn append(&mut self, event: E) -> Result<Offset, AppendError> {
        let offset = self.log_end_offset();
        let count = self.retention.to_drop(self.len() + 1);
        self.drop_oldest(count).map_err(|reason| AppendError { offset, reason })?;
        self.events.push_back(event);
        Ok(offset)
    }

    fn drop_oldest(&mut self, count: usize) -> Result<(), ArchiveError> {
        if count > 0 {
            self.archive.append(self.log_start.0, self.events.range(..count))?;
            self.events.drain(..count);
            self.log_start.0 += count as u64;
        }
        Ok(())
    }
    // ANCHOR_END: append

    // ANCHOR: archived
    /// Archives every event. The log is then empty and goes on counting.
    pub fn archive_all(&mut self) -> Result<(), ArchiveError> {
        self.archive.look()?;
        self.drop_oldest(self.len())
    }
}

impl<E: DeserializeOwned> Log<E> {
    /// The event at `offset` in the archive, or `None` when it is not there.
    pub fn archived(&self, offset: Offset) -> Result<Option<E>, ArchiveError> {
        self.archive.read(offset.0)
    }
}
// ANCHOR_END: archived

// ANCHOR: display
/// An event that was not appended, because the oldest ones could not be archived.
#[derive(Debug, thiserror::Error)]
#[error("event {offset} was not appended, and none was dropped: {reason}")]
pub struct AppendError {
    /// The offset that it would have got, and that the next event will get.
    pub offset: Offset,
    /// Why.
    pub reason: ArchiveError,
}

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
