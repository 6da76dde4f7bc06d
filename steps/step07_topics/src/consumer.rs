use std::collections::VecDeque;
use std::fmt::Display;
use std::ops::Range;

use step06_offset_deque_csv as step06;
use step06_offset_deque_csv::{Log, Offset, OffsetReset, StartAt};

use crate::{BrokerError, Logs, Record};

// ANCHOR: consumer
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
    // ANCHOR_END: consumer

    // ANCHOR: subscribe
    /// Reads the log of this name too, from `start` on. If it read it before, it
    /// starts again.
    pub fn subscribe(
        &mut self,
        logs: &impl Logs<N>,
        name: N,
        start: StartAt,
    ) -> Result<(), BrokerError> {
        let log = logs.log(&name)?;
        let reader = step06::Consumer::new(&self.name, start, self.reset, log);
        self.readers.retain(|(other, _)| *other != name);
        self.readers.push_back((name, reader));
        Ok(())
    }

    /// The logs that it reads, in turn, each with the offset that it will read next.
    pub fn positions(&self) -> impl Iterator<Item = (&N, Offset)> {
        self.readers.iter().map(|(name, reader)| (name, reader.position()))
    }
    // ANCHOR_END: subscribe

    // ANCHOR: poll
    /// Moves past up to `max` records of one log, the next in turn that has any, and
    /// returns them; `None` if none has. A log that cannot be read gives an error at
    /// its turn.
    pub fn poll<'a>(
        &mut self,
        logs: &'a impl Logs<N>,
        max: usize,
    ) -> Result<Option<Records<'a, N>>, BrokerError> {
        for _ in 0..self.readers.len() {
            self.readers.rotate_left(1);
            let Some((name, reader)) = self.readers.back_mut() else { break };
            let log = logs.log(name)?;
            let refused = |it| BrokerError::OffsetOutOfRange(name.to_string(), it);
            if max > 0 && reader.poll(log).map_err(refused)?.is_some() {
                let first = reader.position().0 - 1;
                let end = first.saturating_add(max as u64);
                let offsets = first..end.min(log.log_end_offset().0);
                reader.seek(Offset(offsets.end));
                return Ok(Some(Records { name: name.clone(), log, offsets }));
            }
        }
        Ok(None)
    }
}
// ANCHOR_END: poll

// ANCHOR: records
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
        let offset = Offset(self.offsets.next()?);
        Some((offset, self.log.get(offset).ok()??))
    }
}
// ANCHOR_END: records
