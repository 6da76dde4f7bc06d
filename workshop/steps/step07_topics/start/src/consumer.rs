use std::collections::VecDeque;
use std::fmt::Display;
use std::ops::Range;

use step06_offset_deque_csv as step06;
use step06_offset_deque_csv::{Log, Offset, OffsetReset, StartAt};

use crate::{BrokerError, Logs, Record};

/// A reader of several logs, with a position in each. `N` is what names a log.
#[derive(Debug)]
pub struct Consumer<N> {
    name: String,
    reset: OffsetReset,
    readers: VecDeque<(N, step06::Consumer)>,
}

impl<N: Clone + PartialEq + Display> Consumer<N> {
    /// A consumer that reads nothing until it subscribes.
    pub fn new(name: &str, reset: OffsetReset) -> Self {
        Self { name: name.to_string(), reset, readers: VecDeque::new() }
    }

    /// Reads this log too, from `start` on. If it read it before, it starts again.
    pub fn subscribe(
        &mut self,
        logs: &impl Logs<N>,
        log: N,
        start: StartAt,
    ) -> Result<(), BrokerError> {
        let found = logs.log(&log)?;
        todo!("read {log}, of {} records, from {start:?} on", found.len())
    }

    /// The logs that it reads, in turn, each with the offset that it will read next.
    pub fn positions(&self) -> impl Iterator<Item = (&N, Offset)> {
        self.readers.iter().map(|(log, reader)| (log, reader.position()))
    }

    /// Reads up to `max` records of one log, the next in turn that has any; `None` if
    /// none has. A log that cannot be read gives an error at its turn.
    pub fn poll<'a>(
        &mut self,
        logs: &'a impl Logs<N>,
        max: usize,
    ) -> Result<Option<Records<'a, N>>, BrokerError> {
        // This polls the log that was subscribed to first, and one record of it.
        let Some((log, reader)) = self.readers.front_mut() else { return Ok(None) };
        let source = logs.log(log)?;
        let refused = |it| BrokerError::OffsetOutOfRange(log.to_string(), it);
        if max == 0 || reader.poll(source).map_err(refused)?.is_none() {
            return Ok(None);
        }
        let next = reader.position().0;
        Ok(Some(Records { log: log.clone(), offsets: next - 1..next, source }))
    }
}

/// What a poll found in one log: an iterator over the records, each with its offset,
/// which looks them up there. Kafka: `ConsumerRecords`.
#[derive(Debug, Clone)]
pub struct Records<'a, N> {
    /// The log that they are in.
    pub log: N,
    /// Where they are in it, up to where the consumer goes on.
    pub offsets: Range<u64>,
    source: &'a Log<Record>,
}

impl<'a, N> Iterator for Records<'a, N> {
    type Item = (Offset, &'a Record);

    fn next(&mut self) -> Option<Self::Item> {
        todo!("look up the next of {:?}, of {}", self.offsets, self.source.len())
    }
}
