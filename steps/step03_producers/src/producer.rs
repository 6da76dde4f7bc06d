use crate::{Event, Log};

// ANCHOR: producer
/// A source of events, which it sends to a log one at a time.
#[derive(Debug)]
pub struct Producer<Events> {
    events: Events,
}
// ANCHOR_END: producer

// ANCHOR: send
impl<Events: Iterator<Item = Event>> Producer<Events> {
    /// A producer that will send these events, in this order.
    pub fn new(events: Events) -> Self {
        Self { events }
    }

    /// Appends its next event and returns the index, or `None` when it has no more to
    /// tell.
    ///
    /// It borrows the log for this one append only, so that others can have their turn.
    pub fn send(&mut self, log: &mut Log) -> Option<usize> {
        self.events.next().map(|event| log.append(event))
    }
}
// ANCHOR_END: send
