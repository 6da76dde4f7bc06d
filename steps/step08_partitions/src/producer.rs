use std::collections::BTreeMap;

use step07_topics::{BrokerError, Offset, Record};

use crate::{Broker, TopicPartition, murmur2};

// ANCHOR: partition_of
/// The partition for a key: the same for the same key, as long as the topic has
/// this many `partitions`. `None` when it has none.
pub fn partition_of(key: &[u8], partitions: u32) -> Option<u32> {
    let hash = murmur2(key) & 0x7fff_ffff;
    (hash as u32).checked_rem(partitions)
}
// ANCHOR_END: partition_of

// ANCHOR: producer
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
    // ANCHOR_END: producer

    // ANCHOR: send
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
        let chosen = match (partition, &record.key) {
            (Some(partition), _) => Some(partition),
            (None, Some(key)) => partition_of(key, partitions),
            (None, None) => self.sticky(topic, partitions),
        };
        let is_sticky = partition.is_none() && record.key.is_none();
        let to = TopicPartition::new(topic, chosen.unwrap_or(0));
        let offset = broker.append(&to, record)?;
        if is_sticky {
            *self.without_key.entry(topic.to_string()).or_default() += 1;
        }
        Ok((to, offset))
    }
    // ANCHOR_END: send

    // ANCHOR: sticky
    fn sticky(&self, topic: &str, partitions: u32) -> Option<u32> {
        let sent = self.without_key.get(topic).copied().unwrap_or(0);
        let batch = (sent / Self::BATCH).checked_rem(partitions.into())?;
        u32::try_from(batch).ok()
    }
}
// ANCHOR_END: sticky
