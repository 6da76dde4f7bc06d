use std::fmt;

use crate::{Log, Offset, OffsetOutOfRange};

/// Where a new consumer begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StartAt {
    /// At the oldest event in memory.
    Earliest,
    /// After the newest event: only what comes from now on.
    Latest,
    /// At this offset.
    Offset(Offset),
}

/// What a consumer does when it is out of range. Kafka: `auto.offset.reset`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OffsetReset {
    /// Goes on at the oldest event in memory.
    Earliest,
    /// Goes on after the newest event.
    Latest,
    /// Stays where it is and reports the error.
    None,
}

/// A reader of the log, with a name and a position of its own.
#[derive(Debug)]
pub struct Consumer {
    name: String,
    position: Offset,
    // What will it do when its position is out of range?
}

impl Consumer {
    /// A consumer that starts at `start`. Kafka calls its name the `client.id`.
    pub fn new<E>(
        name: &str,
        start: StartAt,
        reset: OffsetReset,
        log: &Log<E>,
    ) -> Self {
        let position = match start {
            StartAt::Earliest => Offset(0),
            StartAt::Latest => Offset(log.len() as u64),
            StartAt::Offset(offset) => offset,
        };
        let _ = reset; // Nobody asks it yet.
        Self { name: name.to_string(), position }
    }

    /// The offset of the event that it will read next.
    pub fn position(&self) -> Offset {
        self.position
    }

    /// Goes on at `offset`, forwards or back.
    pub fn seek(&mut self, offset: Offset) {
        todo!("go on at {offset}")
    }

    /// Reads the event at its position. `None`, and the position unmoved, at the
    /// log end. When it is out of range, it first does as its `OffsetReset` says.
    pub fn poll<'log, E>(
        &mut self,
        log: &'log Log<E>,
    ) -> Result<Option<&'log E>, OffsetOutOfRange> {
        let event = log.get(self.position)?;
        if event.is_some() {
            self.position.0 += 1;
        }
        Ok(event)
    }
}

/// The consumer in a picture: `C(12)` will read offset 12 next.
impl fmt::Display for Consumer {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}({})", self.name, self.position)
    }
}
