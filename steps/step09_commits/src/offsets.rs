use std::collections::BTreeMap;

use step08_partitions as step08;
use step08_partitions::{
    Broker, BrokerError, Logs, Offset, OffsetReset, PartitionsError, Record,
    Retention, StartAt, TopicPartition,
};

use crate::{CommitError, java_hash};

// ANCHOR: topic
/// The topic that commits go to. Kafka's has the same name.
pub const OFFSETS_TOPIC: &str = "__consumer_offsets";

const PARTITIONS: u32 = 50;

/// Which of the topic's 50 partitions has the commits of a group.
pub fn offsets_partition(group: &str) -> u32 {
    java_hash(group).checked_abs().unwrap_or(0) as u32 % PARTITIONS
}
// ANCHOR_END: topic

// ANCHOR: offsets
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
    // ANCHOR_END: offsets

    // ANCHOR: commit
    /// Writes down that `group` goes on at offset `next`: appends a record, and
    /// remembers it. A refusal changes nothing. Kafka: OffsetCommit.
    pub fn commit(
        &mut self,
        broker: &mut Broker,
        group: &str,
        of: &TopicPartition,
        next: Offset,
    ) -> Result<(), BrokerError> {
        broker.log(of)?;
        let to = TopicPartition::new(OFFSETS_TOPIC, offsets_partition(group));
        let key = format!("{group}/{}/{}", of.topic, of.partition);
        let value = next.to_string();
        broker.append(&to, Record::new(Some(&key), Some(&value), NO_TIMESTAMP))?;
        self.last.insert((group.to_string(), of.clone()), next);
        Ok(())
    }

    /// Where `group` goes on in this partition, or `None` if it never committed
    /// there. Kafka: OffsetFetch, which answers -1 then.
    pub fn committed(&self, group: &str, of: &TopicPartition) -> Option<Offset> {
        self.last.get(&(group.to_string(), of.clone())).copied()
    }
    // ANCHOR_END: commit

    // ANCHOR: read_back
    /// Reads the offsets topic from its beginning. Of several commits, the last
    /// counts.
    pub fn read_back(broker: &Broker) -> Result<Self, CommitError> {
        let mut reader = step08::Consumer::new("offsets", OffsetReset::None);
        for partition in 0..PARTITIONS {
            let log = TopicPartition::new(OFFSETS_TOPIC, partition);
            reader.subscribe(broker, log, StartAt::Earliest)?;
        }
        let mut last = BTreeMap::new();
        while let Some(found) = reader.poll(broker, usize::MAX)? {
            let log = found.name.clone();
            for (offset, record) in found {
                let refused = || CommitError::NotACommit(log.clone(), offset);
                let (of, next) = parse(record).ok_or_else(refused)?;
                last.insert(of, next);
            }
        }
        Ok(Self { last })
    }
}
// ANCHOR_END: read_back

// ANCHOR: parse
/// Kafka's number for no time.
const NO_TIMESTAMP: i64 = -1;

fn parse(record: &Record) -> Option<((String, TopicPartition), Offset)> {
    let text = |bytes: &Option<Vec<u8>>| String::from_utf8(bytes.clone()?).ok();
    let (key, value) = (text(&record.key)?, text(&record.value)?);
    let (key, partition) = key.rsplit_once('/')?;
    let (group, topic) = key.rsplit_once('/')?;
    let of = TopicPartition::new(topic, partition.parse().ok()?);
    Some(((group.to_string(), of), Offset(value.parse().ok()?)))
}
// ANCHOR_END: parse
