use std::collections::BTreeMap;
use std::path::PathBuf;

use step06_offset_deque_csv::{Archive, Log, Offset, Retention};

use crate::{BrokerError, Record};

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

    /// Makes an empty topic, with the archive `NAME.csv`. Kafka: CreateTopics.
    pub fn create_topic(
        &mut self,
        name: &str,
        retention: Retention,
    ) -> Result<(), BrokerError> {
        let file = self.archives.join(format!("{name}.csv"));
        let refused = |reason| BrokerError::Storage(name.to_string(), reason);
        let archive = Archive::create(file).map_err(refused)?;
        // Is there nothing to look at before this?
        self.topics.insert(name.to_string(), Log::new(retention, archive));
        Ok(())
    }

    /// Appends to the log of `topic`, and returns the offset there. Kafka: Produce.
    pub fn append(
        &mut self,
        topic: &str,
        record: Record,
    ) -> Result<Offset, BrokerError> {
        todo!("append {record} to the log of {topic}")
    }
}

/// Refuses a name that no topic may have, by Kafka's rule: it also names files.
pub fn check_topic_name(name: &str) -> Result<(), BrokerError> {
    todo!("may a topic be named {name}?")
}

/// Where a consumer finds logs, each by a name `N`.
pub trait Logs<N> {
    /// The log with this name.
    fn log(&self, name: &N) -> Result<&Log<Record>, BrokerError>;
}

impl Logs<String> for Broker {
    fn log(&self, topic: &String) -> Result<&Log<Record>, BrokerError> {
        todo!("find the log of {topic}")
    }
}
