use std::collections::BTreeMap;

use step08_partitions as step08;
use step08_partitions::{
    Broker, BrokerError, Offset, OffsetReset, Records, StartAt, TopicPartition,
};

use crate::{CommitError, CommittedOffsets};

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

    /// Reads this partition too: from the committed offset on, or where the reset
    /// says when there is none. It forgets what it polled there and did not commit.
    pub fn assign(
        &mut self,
        broker: &Broker,
        offsets: &CommittedOffsets,
        partition: TopicPartition,
    ) -> Result<(), CommitError> {
        let start: StartAt = todo!("where {} goes on in {partition}", self.group);
        self.reader.subscribe(broker, partition.clone(), start)?;
        self.polled.remove(&partition);
        Ok(())
    }

    /// The partitions that it reads, each with the offset that it will read next.
    pub fn positions(&self) -> impl Iterator<Item = (&TopicPartition, Offset)> {
        self.reader.positions()
    }

    /// Reads up to `max` records of one partition. It commits nothing.
    pub fn poll<'a>(
        &mut self,
        broker: &'a Broker,
        max: usize,
    ) -> Result<Option<Records<'a, TopicPartition>>, BrokerError> {
        let found = self.reader.poll(broker, max)?;
        // TODO: note what there will be to commit.
        Ok(found)
    }

    /// Commits what was polled since the last commit: in each partition the offset
    /// after the last record. If one is refused, those before it are committed, and
    /// the others can be tried again. Kafka: `commitSync`.
    pub fn commit(
        &mut self,
        broker: &mut Broker,
        offsets: &mut CommittedOffsets,
    ) -> Result<(), BrokerError> {
        let _ = (broker, offsets);
        todo!("commit {:?}", self.polled)
    }

    /// Commits what earlier polls returned, then polls. Kafka: `enable.auto.commit`.
    pub fn commit_and_poll<'a>(
        &mut self,
        broker: &'a mut Broker,
        offsets: &mut CommittedOffsets,
        max: usize,
    ) -> Result<Option<Records<'a, TopicPartition>>, BrokerError> {
        let _ = (broker, offsets);
        todo!("poll up to {max}, and commit")
    }
}
