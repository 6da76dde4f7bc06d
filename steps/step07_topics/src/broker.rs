use std::collections::BTreeMap;
use std::path::PathBuf;

use step06_offset_deque_csv::{Archive, Log, Offset, Retention};

use crate::{BrokerError, Record};

// ANCHOR: broker
/// Topics by name: a log for each, and a file for what it drops.
#[derive(Debug)]
pub struct Broker {
    archives: PathBuf,
    topics: BTreeMap<String, Log<Record>>,
}

impl Broker {
    /// A broker without topics, which will archive to the folder `archives`.
    pub fn new(archives: impl Into<PathBuf>) -> Self {
        Self { archives: archives.into(), topics: BTreeMap::new() }
    }
    // ANCHOR_END: broker

    // ANCHOR: create
    /// Makes an empty topic, with the archive `NAME.csv`. Kafka: CreateTopics.
    pub fn create_topic(
        &mut self,
        name: &str,
        retention: Retention,
    ) -> Result<(), BrokerError> {
        check_topic_name(name)?;
        if self.topics.contains_key(name) {
            return Err(BrokerError::TopicAlreadyExists(name.to_string()));
        }
        let file = self.archives.join(format!("{name}.csv"));
        let refused = |reason| BrokerError::Storage(name.to_string(), reason);
        let archive = Archive::create(file).map_err(refused)?;
        self.topics.insert(name.to_string(), Log::new(retention, archive));
        Ok(())
    }
    // ANCHOR_END: create

    // ANCHOR: append
    /// Appends to the log of `topic`, and returns the offset there. Kafka: Produce.
    pub fn append(
        &mut self,
        topic: &str,
        record: Record,
    ) -> Result<Offset, BrokerError> {
        let log = self.topics.get_mut(topic);
        let log = log.ok_or_else(|| unknown(topic))?;
        log.append(record)
            .map_err(|error| BrokerError::Storage(topic.to_string(), error.reason))
    }
}
// ANCHOR_END: append

// ANCHOR: check
/// Refuses a name that no topic may have, by Kafka's rule: it also names files.
pub fn check_topic_name(name: &str) -> Result<(), BrokerError> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    let problem = match name.len() {
        0 => "it is empty",
        _ if !name.chars().all(allowed) => "it may hold only a-z A-Z 0-9 . _ -",
        250.. => "it is longer than 249 characters",
        _ if name == "." || name == ".." => "it is the name of a folder",
        _ => return Ok(()),
    };
    Err(BrokerError::InvalidTopic(name.to_string(), problem))
}
// ANCHOR_END: check

// ANCHOR: logs
/// Where a consumer finds logs, each by a name `N`.
pub trait Logs<N> {
    /// The log with this name.
    fn log(&self, name: &N) -> Result<&Log<Record>, BrokerError>;
}

impl Logs<String> for Broker {
    fn log(&self, topic: &String) -> Result<&Log<Record>, BrokerError> {
        self.topics.get(topic).ok_or_else(|| unknown(topic))
    }
}

fn unknown(topic: &str) -> BrokerError {
    BrokerError::UnknownTopicOrPartition(topic.to_string())
}
// ANCHOR_END: logs
