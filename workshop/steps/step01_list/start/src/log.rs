use std::fmt;

use crate::Event;

/// Events in the order in which they were appended.
#[derive(Debug, Default)]
pub struct Log {
    // What keeps things in the order in which they came?
}

impl Log {
    /// A log without events.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an event at the end and returns its index, counted from 0.
    pub fn append(&mut self, event: Event) -> usize {
        todo!("keep {event}, and say at which index")
    }

    /// The event at `index`, or `None` when there is none.
    pub fn get(&self, index: usize) -> Option<&Event> {
        todo!("the event at index {index}")
    }

    /// The oldest event: Python's `[0]`.
    pub fn earliest(&self) -> Option<&Event> {
        todo!("the oldest event")
    }

    /// The newest event: Python's `[-1]`.
    pub fn latest(&self) -> Option<&Event> {
        todo!("the newest event")
    }

    /// How many events the log holds.
    pub fn len(&self) -> usize {
        todo!("how many events there are")
    }

    /// Whether the log holds no event.
    pub fn is_empty(&self) -> bool {
        todo!("whether there is no event")
    }
}

/// The picture of a log: `[ 0 1 2 ]`, or `[ ]` when it is empty.
impl fmt::Display for Log {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "[ ")?;
        todo!("each event with a space behind it, then the closing bracket")
    }
}
