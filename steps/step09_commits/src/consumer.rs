use std::collections::BTreeMap;

use step08_partitions as step08;
use step08_partitions::{
    Broker, BrokerError, Logs, Offset, OffsetReset, Records, StartAt,
    TopicPartition,
};

use crate::{CommitError, CommittedOffsets};

// ANCHOR: consumer
/// A reader of partitions that goes on where its group committed. Kafka calls the
/// name of the group `group.id`.
#[derive(Debug)]
pub struct Consumer {
    group: String,
    reset: OffsetReset,
    reader: step08::Consumer,
    polled: BTreeMap<TopicPartition, Offset>,
}

impl Consumer {
    /// A consumer of `group` that reads nothing until it is assigned a partition.
    pub fn new(name: &str, group: &str, reset: OffsetReset) -> Self {
        let reader = step08::Consumer::new(name, reset);
        Self { group: group.to_string(), reset, reader, polled: BTreeMap::new() }
    }
    // ANCHOR_END: consumer

    // ANCHOR: assign
    /// Reads this partition too: from the committed offset on, or where the reset
    /// says when there is none. It forgets what it polled there and did not commit.
    pub fn assign(
        &mut self,
        broker: &Broker,
        offsets: &CommittedOffsets,
        partition: TopicPartition,
    ) -> Result<(), CommitError> {
        broker.log(&partition)?;
        let start = match (offsets.committed(&self.group, &partition), self.reset) {
            (Some(next), _) => StartAt::Offset(next),
            (None, OffsetReset::Earliest) => StartAt::Earliest,
            (None, OffsetReset::Latest) => StartAt::Latest,
            (None, OffsetReset::None) => {
                let group = self.group.clone();
                return Err(CommitError::NoOffsetForPartition(group, partition));
            }
        };
        self.reader.subscribe(broker, partition.clone(), start)?;
        self.polled.remove(&partition);
        Ok(())
    }
    // ANCHOR_END: assign

    // ANCHOR: positions
    /// The partitions that it reads, each with the offset that it will read next.
    pub fn positions(&self) -> impl Iterator<Item = (&TopicPartition, Offset)> {
        self.reader.positions()
    }
    // ANCHOR_END: positions

    // ANCHOR: poll
    /// Reads up to `max` records of one partition. It commits nothing.
    pub fn poll<'a>(
        &mut self,
        broker: &'a Broker,
        max: usize,
    ) -> Result<Option<Records<'a, TopicPartition>>, BrokerError> {
        let found = self.reader.poll(broker, max)?;
        if let Some(records) = &found {
            self.polled.insert(records.name.clone(), Offset(records.offsets.end));
        }
        Ok(found)
    }
    // ANCHOR_END: poll

    // ANCHOR: commit
    /// Commits what was polled since the last commit: in each partition the offset
    /// after the last record. If one is refused, those before it are committed, and
    /// the others can be tried again. Kafka: `commitSync`.
    pub fn commit(
        &mut self,
        broker: &mut Broker,
        offsets: &mut CommittedOffsets,
    ) -> Result<(), BrokerError> {
        while let Some(polled) = self.polled.first_entry() {
            offsets.commit(broker, &self.group, polled.key(), *polled.get())?;
            polled.remove();
        }
        Ok(())
    }
    // ANCHOR_END: commit

    // ANCHOR: commit_and_poll
    /// Commits what earlier polls returned, then polls. Kafka: `enable.auto.commit`.
    pub fn commit_and_poll<'a>(
        &mut self,
        broker: &'a mut Broker,
        offsets: &mut CommittedOffsets,
        max: usize,
    ) -> Result<Option<Records<'a, TopicPartition>>, BrokerError> {
        self.commit(broker, offsets)?;
        self.poll(broker, max)
    }
}
// ANCHOR_END: commit_and_poll
