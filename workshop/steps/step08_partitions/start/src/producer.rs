use std::collections::BTreeMap;

use step07_topics::{BrokerError, Offset, Record};

use crate::{Broker, TopicPartition, murmur2};

/// The partition for a key: the same for the same key, as long as the topic has
/// this many `partitions`. `None` when it has none.
pub fn partition_of(key: &[u8], partitions: u32) -> Option<u32> {
    todo!("the hash is {}, and there are {partitions} partitions", murmur2(key))
}

/// What sends records to a broker, and chooses the partition of each.
#[derive(Debug, Default)]
pub struct Producer {
    without_key: BTreeMap<String, u64>,
}

impl Producer {
    /// This many records without a key go to a partition before the next one's turn.
    pub const BATCH: u64 = 4;

    /// A producer that has sent nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Appends to the `partition` of `topic` if one is given, and otherwise to the
    /// one for the record's key. Records without a key go to one partition for a
    /// batch, then to the next.
    pub fn send(
        &mut self,
        broker: &mut Broker,
        topic: &str,
        partition: Option<u32>,
        record: Record,
    ) -> Result<(TopicPartition, Offset), BrokerError> {
        let partitions = broker.partitions(topic)?;
        // Is it always its turn? Who else has a say, and who counts the records?
        let chosen = self.sticky(topic, partitions);
        let to = TopicPartition::new(topic, chosen.unwrap_or(0));
        let offset = broker.append(&to, record)?;
        Ok((to, offset))
    }

    fn sticky(&self, topic: &str, partitions: u32) -> Option<u32> {
        let sent = self.without_key.get(topic).copied().unwrap_or(0);
        todo!("after {sent} records, one of {partitions} partitions")
    }
}
