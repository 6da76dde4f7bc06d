use crate::{Event, Log};

/// A source of events, which it sends to a log one at a time.
#[derive(Debug)]
pub struct Producer<Source> {
    source: Source,
}

impl<Source: Iterator<Item = Event>> Producer<Source> {
    /// A producer that will send what `source` gives, in that order.
    pub fn new(source: Source) -> Self {
        Self { source }
    }

    /// Appends its next event and returns the index, or `None` when it has no more
    /// to tell.
    ///
    /// It borrows the log for this one append only, so that others can have their
    /// turn.
    pub fn send(&mut self, log: &mut Log) -> Option<usize> {
        let _source = &mut self.source;
        todo!("ask the source for its next event, and append it to {log:?}")
    }
}
