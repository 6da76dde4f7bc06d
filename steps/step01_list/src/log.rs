use std::fmt;

use crate::Event;

// ANCHOR: log
/// Events in the order in which they were appended.
#[derive(Debug, Default)]
pub struct Log {
    events: Vec<Event>,
}
// ANCHOR_END: log

// ANCHOR: append
impl Log {
    /// A log without events.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an event at the end and returns its index, counted from 0.
    pub fn append(&mut self, event: Event) -> usize {
        self.events.push(event);
        self.events.len() - 1
    }
    // ANCHOR_END: append

    // ANCHOR: read
    /// The event at `index`, or `None` when there is none.
    pub fn get(&self, index: usize) -> Option<&Event> {
        self.events.get(index)
    }

    /// The oldest event: Python's `[0]`.
    pub fn earliest(&self) -> Option<&Event> {
        self.events.first()
    }

    /// The newest event: Python's `[-1]`.
    pub fn latest(&self) -> Option<&Event> {
        self.events.last()
    }
    // ANCHOR_END: read

    // ANCHOR: len
    /// How many events the log holds.
    pub fn len(&self) -> usize {
        self.events.len()
    }

    /// Whether the log holds no event.
    pub fn is_empty(&self) -> bool {
        self.events.is_empty()
    }
}
// ANCHOR_END: len

// ANCHOR: display
/// The picture of a log: `[ 0 1 2 ]`, or `[ ]` when it is empty.
impl fmt::Display for Log {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "[ ")?;
        for event in &self.events {
            write!(f, "{event} ")?;
        }
        write!(f, "]")
    }
}
// ANCHOR_END: display
