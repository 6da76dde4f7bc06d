use std::{error, fmt};

// ANCHOR: retention
/// How much a log keeps: when it holds more than `max_events`, it drops its oldest
/// `drop_events`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention {
    max_events: usize,
    drop_events: usize,
}

/// Small enough to watch: 20 events, and 10 are dropped at a time.
impl Default for Retention {
    fn default() -> Self {
        Self { max_events: 20, drop_events: 10 }
    }
}
// ANCHOR_END: retention

// ANCHOR: new
impl Retention {
    /// Keeps at most `max_events`, dropping `drop_events` at a time: at least 1, at
    /// most `max_events`.
    pub fn new(
        max_events: usize,
        drop_events: usize,
    ) -> Result<Self, InvalidRetention> {
        if drop_events == 0 || drop_events > max_events {
            return Err(InvalidRetention { max_events, drop_events });
        }
        Ok(Self { max_events, drop_events })
    }
    // ANCHOR_END: new

    // ANCHOR: to_drop
    /// How many of `len` events are to go now.
    pub fn to_drop(&self, len: usize) -> usize {
        if len > self.max_events { self.drop_events } else { 0 }
    }
}
// ANCHOR_END: to_drop

// ANCHOR: invalid
/// A retention that would never drop anything, or more than there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidRetention {
    max_events: usize,
    drop_events: usize,
}

impl error::Error for InvalidRetention {}

impl fmt::Display for InvalidRetention {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(
            f,
            "cannot drop {} of {} events: drop at least 1, at most all",
            self.drop_events, self.max_events
        )
    }
}
// ANCHOR_END: invalid
