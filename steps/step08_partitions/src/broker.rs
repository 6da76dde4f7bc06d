use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::PathBuf;

use step06_offset_deque_csv::{Archive, Log, Offset, Retention};
use step07_topics::{BrokerError, Logs, Record, check_topic_name};

use crate::{PartitionsError, TopicPartition};

// ANCHOR: broker
/// Topics by name, each of one partition or more.
#[derive(Debug)]
pub struct Broker {
    archives: PathBuf,
    topics: BTreeMap<String, Topic>,
}

#[derive(Debug)]
struct Topic {
    retention: Retention,
    partitions: Vec<Log<Record>>,
}

impl Broker {
    /// A broker without topics, which will archive to the folder `archives`.
    pub fn new(archives: impl Into<PathBuf>) -> Self {
        Self { archives: archives.into(), topics: BTreeMap::new() }
    }
    // ANCHOR_END: broker

    // ANCHOR: create_topic
    /// Makes a topic of this many empty partitions, at least 1. Kafka: CreateTopics.
    pub fn create_topic(
        &mut self,
        name: &str,
        partitions: u32,
        retention: Retention,
    ) -> Result<(), PartitionsError> {
        check_topic_name(name)?;
        if self.topics.contains_key(name) {
            return Err(BrokerError::TopicAlreadyExists(name.to_string()).into());
        }
        let partitions = self.new_logs(name, 0..partitions, retention)?;
        self.topics.insert(name.to_string(), Topic { retention, partitions });
        Ok(())
    }
    // ANCHOR_END: create_topic

    // ANCHOR: add_partitions
    /// Gives a topic more partitions, `total` of them. The records stay where they
    /// are. Kafka: CreatePartitions.
    pub fn add_partitions(
        &mut self,
        name: &str,
        total: u32,
    ) -> Result<(), PartitionsError> {
        let topic = self.topics.get(name).ok_or_else(|| unknown(name))?;
        let has = topic.partitions.len() as u32;
        let more = self.new_logs(name, has..total, topic.retention)?;
        let topic = self.topics.get_mut(name).ok_or_else(|| unknown(name))?;
        topic.partitions.extend(more);
        Ok(())
    }
    // ANCHOR_END: add_partitions

    // ANCHOR: new_logs
    /// Empty logs for these partitions: all of them, or none.
    fn new_logs(
        &self,
        topic: &str,
        partitions: Range<u32>,
        retention: Retention,
    ) -> Result<Vec<Log<Record>>, PartitionsError> {
        let Range { start: has, end: asked } = partitions;
        if asked <= has {
            let topic = topic.to_string();
            return Err(PartitionsError::InvalidPartitions { topic, has, asked });
        }
        let mut logs = Vec::new();
        for partition in has..asked {
            let name = TopicPartition::new(topic, partition);
            let archive = Archive::create(self.file(&name)).map_err(|reason| {
                self.remove(topic, has..partition);
                BrokerError::Storage(name.to_string(), reason)
            })?;
            logs.push(Log::new(retention, archive));
        }
        Ok(logs)
    }
    // ANCHOR_END: new_logs

    // ANCHOR: remove
    /// Removes the files of these partitions, as far as it can.
    fn remove(&self, topic: &str, partitions: Range<u32>) {
        for name in partitions.map(|n| TopicPartition::new(topic, n)) {
            let _ = fs::remove_file(self.file(&name));
        }
    }

    fn file(&self, name: &TopicPartition) -> PathBuf {
        self.archives.join(format!("{name}.csv"))
    }
    // ANCHOR_END: remove

    // ANCHOR: append
    /// How many partitions a topic has. Kafka: Metadata.
    pub fn partitions(&self, topic: &str) -> Result<u32, BrokerError> {
        let found = self.topics.get(topic).ok_or_else(|| unknown(topic))?;
        Ok(found.partitions.len() as u32)
    }

    /// Appends to one partition, and returns the offset there. Kafka: Produce.
    pub fn append(
        &mut self,
        to: &TopicPartition,
        record: Record,
    ) -> Result<Offset, BrokerError> {
        let topic = self.topics.get_mut(&to.topic);
        let log =
            topic.and_then(|topic| topic.partitions.get_mut(to.partition as usize));
        log.ok_or_else(|| unknown(to))?
            .append(record)
            .map_err(|error| BrokerError::Storage(to.to_string(), error.reason))
    }
}
// ANCHOR_END: append

// ANCHOR: logs
impl Logs<TopicPartition> for Broker {
    fn log(&self, name: &TopicPartition) -> Result<&Log<Record>, BrokerError> {
        let topic = self.topics.get(&name.topic).ok_or_else(|| unknown(name))?;
        topic.partitions.get(name.partition as usize).ok_or_else(|| unknown(name))
    }
}

fn unknown(name: impl ToString) -> BrokerError {
    BrokerError::UnknownTopicOrPartition(name.to_string())
}
// ANCHOR_END: logs
