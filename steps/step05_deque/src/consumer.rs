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
    name: String,
    position: usize,
}

impl Consumer {
    /// A consumer that will start to read `log` at `start`. Kafka calls its name
    /// the `client.id`.
    pub fn new(name: &str, start: StartAt, log: &Log) -> Self {
        let position = match start {
            StartAt::Earliest => 0,
            StartAt::Latest => log.len(),
            StartAt::Offset(index) => index,
        };
        Self { name: name.to_string(), position }
    }

    /// The index of the event that it will read next.
    pub fn position(&self) -> usize {
        self.position
    }

    /// Reads the event at its position. `None`, and the position unmoved, when
    /// there is none yet.
    pub fn poll<'log>(&mut self, log: &'log Log) -> Option<&'log Event> {
        let event = log.get(self.position)?;
        self.position += 1;
        Some(event)
    }
}

/// The consumer in a picture: `C1(6)` will read the event at index 6 next.
impl fmt::Display for Consumer {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}({})", self.name, self.position)
    }
}
