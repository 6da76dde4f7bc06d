use std::fmt;

use crate::{Event, Log};

/// A reader of the log, with a note of how far it has come.
#[derive(Debug, Default)]
pub struct Consumer {
    // What does C have to remember? And when it has read nothing yet?
}

impl Consumer {
    /// A consumer that has read nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The index of the event that it read last, or `None` before the first.
    pub fn last_read(&self) -> Option<usize> {
        todo!("what the note says")
    }

    /// Reads the event after the last one read. `None`, and the note unmoved, when
    /// there is none yet.
    pub fn poll<'log>(&mut self, log: &'log Log) -> Option<&'log Event> {
        todo!("read the next event of {log}")
    }

    /// Reads the newest event and notes its actual index, which Python's `[-1]`
    /// does not tell.
    pub fn poll_latest<'log>(&mut self, log: &'log Log) -> Option<&'log Event> {
        todo!("read the newest event of {log}")
    }
}

/// The consumer in a picture: `C(5)` has read event 5, `C(-)` nothing yet.
impl fmt::Display for Consumer {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "C")?;
        todo!("the note, in parentheses")
    }
}
