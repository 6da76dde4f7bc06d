use std::collections::BTreeMap;

use step08_partitions as step08;
use step08_partitions::{
    Broker, BrokerError, Logs, Offset, OffsetReset, PartitionsError, Record,
    Retention, StartAt, TopicPartition,
};

use crate::{CommitError, java_hash};

/// The topic that commits go to. Kafka's has the same name.
pub const OFFSETS_TOPIC: &str = "__consumer_offsets";

const PARTITIONS: u32 = 50;

/// Which of the topic's 50 partitions has the commits of a group.
pub fn offsets_partition(group: &str) -> u32 {
    let hash = java_hash(group);
    todo!("one of {PARTITIONS} for {hash}, which may be negative")
}

/// The last commit of each group in each partition: what the offsets topic says, kept
/// where it is found at once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CommittedOffsets {
    last: BTreeMap<(String, TopicPartition), Offset>,
}

impl CommittedOffsets {
    /// Makes the offsets topic in a new broker. It drops nothing.
    pub fn create(broker: &mut Broker) -> Result<Self, PartitionsError> {
        let everything = Retention::new(usize::MAX, 1).unwrap_or_default();
        broker.create_topic(OFFSETS_TOPIC, PARTITIONS, everything)?;
        Ok(Self::default())
    }

    /// Writes down that `group` goes on at offset `next`: appends a record, and
    /// remembers it. A refusal changes nothing. Kafka: OffsetCommit.
    pub fn commit(
        &mut self,
        broker: &mut Broker,
        group: &str,
        of: &TopicPartition,
        next: Offset,
    ) -> Result<(), BrokerError> {
        let partitions = broker.partitions(OFFSETS_TOPIC)?;
        todo!("append to one of {partitions} that {group} goes on at {next} in {of}")
    }

    /// Where `group` goes on in this partition, or `None` if it never committed
    /// there. Kafka: OffsetFetch, which answers -1 then.
    pub fn committed(&self, group: &str, of: &TopicPartition) -> Option<Offset> {
        todo!("where {group} goes on in {of}")
    }

    /// Reads the offsets topic from its beginning. Of several commits, the last
    /// counts.
    pub fn read_back(broker: &Broker) -> Result<Self, CommitError> {
        let mut reader = step08::Consumer::new("offsets", OffsetReset::None);
        for partition in 0..PARTITIONS {
            let log = TopicPartition::new(OFFSETS_TOPIC, partition);
            reader.subscribe(broker, log, StartAt::Earliest)?;
        }
        todo!("poll all {} partitions to their ends", reader.positions().count())
    }
}

/// Kafka's number for no time.
const NO_TIMESTAMP: i64 = -1;

fn parse(record: &Record) -> Option<((String, TopicPartition), Offset)> {
    let text = |bytes: &Option<Vec<u8>>| String::from_utf8(bytes.clone()?).ok();
    let (key, value) = (text(&record.key)?, text(&record.value)?);
    todo!("take {key} and {value} apart")
}
