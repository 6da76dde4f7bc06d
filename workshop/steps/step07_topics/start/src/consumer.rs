use std::collections::VecDeque;
use std::fmt::Display;

use step06_offset_deque_csv as step06;
use step06_offset_deque_csv::{
    Log, Offset, OffsetOutOfRange, OffsetReset, StartAt,
};

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
        // This polls the log that was subscribed to first, and no other.
        let Some((log, reader)) = self.readers.front_mut() else { return Ok(None) };
        let records = read(reader, logs.log(log)?, max).map_err(|reason| {
            BrokerError::OffsetOutOfRange(log.to_string(), reason)
        })?;
        Ok(Some(Records { log: log.clone(), records }))
    }
}

/// What a poll found in one log. Kafka: `ConsumerRecords`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Records<'a, N> {
    /// The log that they are in.
    pub log: N,
    /// Each with its offset there, the oldest first; at least one.
    pub records: Vec<(Offset, &'a Record)>,
}

fn read<'a>(
    reader: &mut step06::Consumer,
    log: &'a Log<Record>,
    max: usize,
) -> Result<Vec<(Offset, &'a Record)>, OffsetOutOfRange> {
    todo!("poll {} up to {max} times, at {}", log.len(), reader.position())
}
