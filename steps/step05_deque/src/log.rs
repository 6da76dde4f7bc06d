use std::collections::VecDeque;
use std::fmt;

use crate::{Event, Retention};

// ANCHOR: log
/// The newest events, in the order in which they were appended.
#[derive(Debug, Default)]
pub struct Log {
    events: VecDeque<Event>,
    retention: Retention,
}
// ANCHOR_END: log

// ANCHOR: append
impl Log {
    /// A log without events, which will keep as many as `retention` says.
    pub fn new(retention: Retention) -> Self {
        Self { events: VecDeque::new(), retention }
    }

    /// Adds an event at the end, drops the oldest when there are too many, and
    /// returns the new event's index.
    pub fn append(&mut self, event: Event) -> usize {
        self.events.push_back(event);
        let to_drop = self.retention.to_drop(self.events.len());
        self.events.drain(..to_drop);
        self.events.len() - 1
    }
    // ANCHOR_END: append

    // ANCHOR: read
    /// The event at `index`, or `None` when there is none.
    pub fn get(&self, index: usize) -> Option<&Event> {
        self.events.get(index)
    }

    /// The oldest event: Python's `[0]`.
    pub fn oldest(&self) -> Option<&Event> {
        self.events.front()
    }

    /// The newest event: Python's `[-1]`.
    pub fn newest(&self) -> Option<&Event> {
        self.events.back()
    }
    // ANCHOR_END: read

    /// How many events the log holds.
    pub fn len(&self) -> usize {
        self.events.len()
    }

    /// Whether the log holds no event.
    pub fn is_empty(&self) -> bool {
        self.events.is_empty()
    }
}

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
