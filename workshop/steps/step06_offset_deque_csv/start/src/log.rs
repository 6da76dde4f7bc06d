use std::collections::VecDeque;
use std::fmt;

use serde::{Serialize, de::DeserializeOwned};
use step06_archive::{Archive, ArchiveError};

use crate::{Offset, OffsetOutOfRange, Retention};

/// The newest events in memory, the older ones in an archive, under one count.
#[derive(Debug)]
pub struct Log<E> {
    // What must the log know, to find event 12 when ten events are gone?
    events: VecDeque<E>,
    retention: Retention,
    // Its methods: `append(first, events)` writes a row for each event, the first of
    // which has offset `first`, or none; `read(offset)` reads one back; `look()` is
    // an error when the file is gone. An offset is a `u64` there.
    archive: Archive,
}

impl<E> Log<E> {
    /// An empty log, whose first event will get offset 0.
    pub fn new(retention: Retention, archive: Archive) -> Self {
        Self { events: VecDeque::new(), retention, archive }
    }

    /// The offset of the oldest event in memory, or the log end when there is none.
    /// Kafka's `earliest`.
    pub fn log_start_offset(&self) -> Offset {
        todo!("where the log starts")
    }

    /// The offset that the next event will get. Kafka's `latest`, and its LEO.
    pub fn log_end_offset(&self) -> Offset {
        todo!("where the log ends")
    }

    /// The event at `offset`, or `None` at the log end, where the next one will be.
    pub fn get(&self, offset: Offset) -> Result<Option<&E>, OffsetOutOfRange> {
        let index = offset.0; // As in step 05, and as wrong.
        Ok(self.events.get(index as usize))
    }

    /// How many events are in memory.
    pub fn len(&self) -> usize {
        self.events.len()
    }

    /// Whether no event is in memory.
    pub fn is_empty(&self) -> bool {
        self.events.is_empty()
    }
}

impl<E: Serialize> Log<E> {
    /// Adds an event and returns its offset. A full log archives its oldest events
    /// first; if it cannot, it stays as it is, and `event` is lost: keep a copy.
    pub fn append(&mut self, event: E) -> Result<Offset, AppendError> {
        self.events.push_back(event);
        let to_drop = self.retention.to_drop(self.events.len());
        if to_drop > 0 {
            todo!("where do {to_drop} events go, and what if they cannot?");
        }
        let index = self.events.len() as u64 - 1; // As in step 05, and as wrong.
        Ok(Offset(index))
    }

    /// Archives every event. The log is then empty and goes on counting.
    pub fn archive_all(&mut self) -> Result<(), ArchiveError> {
        todo!("all {} events", self.events.len())
    }
}

impl<E: DeserializeOwned> Log<E> {
    /// The event at `offset` in the archive, or `None` when it is not there.
    pub fn archived(&self, offset: Offset) -> Result<Option<E>, ArchiveError> {
        todo!("event {offset}, from the archive")
    }
}

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
        write!(f, "[ ")?;
        for event in &self.events {
            write!(f, "{event} ")?;
        }
        write!(f, "]")
    }
}
