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
    /// Reads this log too, from `start` on. If it read it before, it starts again.
    pub fn subscribe(
        &mut self,
        logs: &impl Logs<N>,
        log: N,
        start: StartAt,
    ) -> Result<(), BrokerError> {
        let found = logs.log(&log)?;
        let reader = step06::Consumer::new(&self.name, start, self.reset, found);
        self.readers.retain(|(name, _)| *name != log);
        self.readers.push_back((log, reader));
        Ok(())
    }

    /// The logs that it reads, in turn, each with the offset that it will read next.
    pub fn positions(&self) -> impl Iterator<Item = (&N, Offset)> {
        self.readers.iter().map(|(log, reader)| (log, reader.position()))
    }
    // ANCHOR_END: subscribe

    // ANCHOR: poll
    /// Reads up to `max` records of one log, the next in turn that has any; `None` if
    /// none has. A log that cannot be read gives an error at its turn.
    pub fn poll<'a>(
        &mut self,
        logs: &'a impl Logs<N>,
        max: usize,
    ) -> Result<Option<Records<'a, N>>, BrokerError> {
        for _ in 0..self.readers.len() {
            self.readers.rotate_left(1);
            let Some((log, reader)) = self.readers.back_mut() else { break };
            let source = logs.log(log)?;
            let refused = |it| BrokerError::OffsetOutOfRange(log.to_string(), it);
            if max > 0 && reader.poll(source).map_err(refused)?.is_some() {
                let first = reader.position().0 - 1;
                let end = first.saturating_add(max as u64);
                let offsets = first..end.min(source.log_end_offset().0);
                reader.seek(Offset(offsets.end));
                return Ok(Some(Records { log: log.clone(), offsets, source }));
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
    /// The log that they are in.
    pub log: N,
    /// Where they are in it, up to where the consumer goes on.
    pub offsets: Range<u64>,
    source: &'a Log<Record>,
}

impl<'a, N> Iterator for Records<'a, N> {
    type Item = (Offset, &'a Record);

    fn next(&mut self) -> Option<Self::Item> {
        let offset = Offset(self.offsets.next()?);
        Some((offset, self.source.get(offset).ok()??))
    }
}
// ANCHOR_END: records
