use std::{error, fmt};

/// How much a log keeps: when it holds more than `max_events`, it drops its oldest
/// `drop_events`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention {
    // Which two numbers make the rule?
}

/// Small enough to watch: 20 events, and 10 are dropped at a time.
impl Default for Retention {
    fn default() -> Self {
        Self {}
    }
}

impl Retention {
    /// Keeps at most `max_events`, dropping `drop_events` at a time: at least 1, at
    /// most `max_events`.
    pub fn new(
        max_events: usize,
        drop_events: usize,
    ) -> Result<Self, InvalidRetention> {
        todo!("drop {drop_events} of more than {max_events}, or refuse")
    }

    /// How many of `len` events are to go now.
    pub fn to_drop(&self, len: usize) -> usize {
        todo!("how many of {len}")
    }
}

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
