use std::fmt;

use crate::{Log, Offset, OffsetOutOfRange};

// ANCHOR: choices
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
// ANCHOR_END: choices

// ANCHOR: consumer
/// A reader of the log, with a name and a position of its own.
#[derive(Debug)]
pub struct Consumer {
    name: String,
    position: Offset,
    reset: OffsetReset,
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
            StartAt::Earliest => log.log_start_offset(),
            StartAt::Latest => log.log_end_offset(),
            StartAt::Offset(offset) => offset,
        };
        Self { name: name.to_string(), position, reset }
    }
    // ANCHOR_END: consumer

    // ANCHOR: position
    /// The offset of the event that it will read next.
    pub fn position(&self) -> Offset {
        self.position
    }

    /// Goes on at `offset`, forwards or back.
    pub fn seek(&mut self, offset: Offset) {
        self.position = offset;
    }
    // ANCHOR_END: position

    // ANCHOR: poll
    /// Reads the event at its position. `None`, and the position unmoved, at the
    /// log end. When it is out of range, it first does as its `OffsetReset` says.
    pub fn poll<'log, E>(
        &mut self,
        log: &'log Log<E>,
    ) -> Result<Option<&'log E>, OffsetOutOfRange> {
        if let Err(out_of_range) = log.get(self.position) {
            self.position = match self.reset {
                OffsetReset::Earliest => out_of_range.log_start,
                OffsetReset::Latest => out_of_range.log_end,
                OffsetReset::None => return Err(out_of_range),
            };
        }
        let event = log.get(self.position)?;
        if event.is_some() {
            self.position.0 += 1;
        }
        Ok(event)
    }
    // ANCHOR_END: poll
}

/// The consumer in a picture: `C(12)` will read offset 12 next.
impl fmt::Display for Consumer {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}({})", self.name, self.position)
    }
}
