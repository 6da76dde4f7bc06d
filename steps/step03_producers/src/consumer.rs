use std::fmt;

use crate::{Event, Log};

// ANCHOR: consumer
/// A reader of the log, with a note of how far it has come.
#[derive(Debug, Default)]
pub struct Consumer {
    last_read: Option<usize>,
}
// ANCHOR_END: consumer

// ANCHOR: new
impl Consumer {
    /// A consumer that has read nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The index of the event that it read last, or `None` before the first.
    pub fn last_read(&self) -> Option<usize> {
        self.last_read
    }
    // ANCHOR_END: new

    // ANCHOR: poll
    /// Reads the event after the last one read. `None`, and the note unmoved, when
    /// there is none yet.
    pub fn poll<'log>(&mut self, log: &'log Log) -> Option<&'log Event> {
        let next = match self.last_read {
            Some(index) => index + 1,
            None => 0,
        };
        let event = log.get(next)?;
        self.last_read = Some(next);
        Some(event)
    }
    // ANCHOR_END: poll

    // ANCHOR: poll_latest
    /// Reads the newest event and notes its actual index, which Python's `[-1]`
    /// does not tell.
    pub fn poll_latest<'log>(&mut self, log: &'log Log) -> Option<&'log Event> {
        let newest = log.len().checked_sub(1)?;
        self.last_read = Some(newest);
        log.get(newest)
    }
}
// ANCHOR_END: poll_latest

// ANCHOR: display
/// The consumer in a picture: `C(5)` has read event 5, `C(-)` nothing yet.
impl fmt::Display for Consumer {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self.last_read {
            Some(index) => write!(f, "C({index})"),
            None => write!(f, "C(-)"),
        }
    }
}
// ANCHOR_END: display
