//! What the tests of this step share.

use std::path::Path;

use step07_topics::{
    Broker, BrokerError, Consumer, Logs, Offset, OffsetReset, Record, Retention,
    StartAt,
};
use tempfile::{TempDir, tempdir};

/// A broker with these topics, and the folder of their archives.
pub fn broker_with(topics: &[&str]) -> (Broker, TempDir) {
    let dir = tempdir().unwrap();
    let mut broker = Broker::new(dir.path());
    for topic in topics {
        broker.create_topic(topic, Retention::default()).unwrap();
    }
    (broker, dir)
}

/// A consumer of these topics, from their earliest record on.
pub fn consumer_of(
    topics: &[&str],
    reset: OffsetReset,
    broker: &Broker,
) -> Consumer<String> {
    let mut c = Consumer::new("C", reset);
    for topic in topics {
        c.subscribe(broker, topic.to_string(), StartAt::Earliest).unwrap();
    }
    c
}

/// A record with this value, no key, and time 0.
pub fn record(value: &str) -> Record {
    Record::new(None, Some(value), 0)
}

/// Appends a record of each value.
pub fn append_all(broker: &mut Broker, topic: &str, values: &[&str]) {
    for value in values {
        broker.append(topic, record(value)).unwrap();
    }
}

/// The topic's picture.
pub fn picture(broker: &Broker, topic: &str) -> String {
    broker.log(&topic.to_string()).unwrap().to_string()
}

/// The positions of a consumer, in the order of its turns.
pub fn positions(c: &Consumer<String>) -> Vec<(&str, u64)> {
    c.positions().map(|(name, Offset(offset))| (name.as_str(), offset)).collect()
}

/// What a poll found: the topic, and each record with its offset.
pub type Found = Option<(String, Vec<(u64, String)>)>;

/// Polls once.
pub fn poll(
    c: &mut Consumer<String>,
    broker: &Broker,
    max: usize,
) -> Result<Found, BrokerError> {
    let found = c.poll(broker, max)?;
    Ok(found.map(|found| {
        let topic = found.name.clone();
        let records =
            found.map(|(Offset(offset), record)| (offset, record.to_string()));
        (topic, records.collect())
    }))
}

/// What a poll of `topic` should find: these values, from `first` on.
pub fn found(topic: &str, first: u64, values: &[&str]) -> Found {
    let values = values.iter().map(|value| value.to_string());
    Some((topic.to_string(), (first..).zip(values).collect()))
}

/// The names of the files in a folder.
pub fn files(folder: &Path) -> Vec<String> {
    let files = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap());
    let mut files: Vec<String> = files.collect();
    files.sort();
    files
}
