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

    /// Reads the log of this name too, from `start` on. If it read it before, it
    /// starts again.
    pub fn subscribe(
        &mut self,
        logs: &impl Logs<N>,
        name: N,
        start: StartAt,
    ) -> Result<(), BrokerError> {
        let log = logs.log(&name)?;
        todo!("read {name}, of {} records, from {start:?} on", log.len())
    }

    /// The logs that it reads, in turn, each with the offset that it will read next.
    pub fn positions(&self) -> impl Iterator<Item = (&N, Offset)> {
        self.readers.iter().map(|(name, reader)| (name, reader.position()))
    }

    /// Moves past up to `max` records of one log, the next in turn that has any, and
    /// returns them; `None` if none has. A log that cannot be read gives an error at
    /// its turn.
    pub fn poll<'a>(
        &mut self,
        logs: &'a impl Logs<N>,
        max: usize,
    ) -> Result<Option<Records<'a, N>>, BrokerError> {
        // This polls the log that was subscribed to first, and one record of it.
        let Some((name, reader)) = self.readers.front_mut() else { return Ok(None) };
        let log = logs.log(name)?;
        let refused = |it| BrokerError::OffsetOutOfRange(name.to_string(), it);
        if max == 0 || reader.poll(log).map_err(refused)?.is_none() {
            return Ok(None);
        }
        let next = reader.position().0;
        Ok(Some(Records { name: name.clone(), log, offsets: next - 1..next }))
    }
}

/// What a poll found in one log: an iterator over the records, each with its offset,
/// which looks them up there. Kafka: `ConsumerRecords`.
#[derive(Debug, Clone)]
pub struct Records<'a, N> {
    /// The name of the log that they are in.
    pub name: N,
    log: &'a Log<Record>,
    /// The offsets not looked up yet. Their end is where the consumer goes on.
    pub offsets: Range<u64>,
}

impl<'a, N> Iterator for Records<'a, N> {
    type Item = (Offset, &'a Record);

    fn next(&mut self) -> Option<Self::Item> {
        todo!("look up the next of {:?}, of {}", self.offsets, self.log.len())
    }
}
