use std::fmt;

use crate::{Event, Log};

/// Where a new consumer begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StartAt {
    /// At the oldest event.
    Earliest,
    /// After the newest event: only what comes from now on.
    Latest,
    /// At this index, which may still be empty.
    Offset(usize),
}

/// A reader of the log, with a name and a position of its own.
#[derive(Debug)]
pub struct Consumer {
    // Which number would need no special case for "nothing yet"?
    last_read: Option<usize>,
}

impl Consumer {
    /// A consumer that will start to read `log` at `start`. Kafka calls its name
    /// the `client.id`.
    pub fn new(name: &str, start: StartAt, log: &Log) -> Self {
        todo!("{name} starts at {start:?} of {} events", log.len())
    }

    /// The index of the event that it will read next.
    pub fn position(&self) -> usize {
        todo!("the index of the next event")
    }

    /// Reads the event at its position. `None`, and the position unmoved, when
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
}

/// The consumer in a picture: `C1(6)` will read the event at index 6 next.
impl fmt::Display for Consumer {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self.last_read {
            Some(index) => write!(f, "C({index})"),
            None => write!(f, "C(-)"),
        }
    }
}
