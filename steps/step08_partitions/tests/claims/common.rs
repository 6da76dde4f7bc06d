//! What the tests of this step share.

use std::fs;
use std::path::Path;

use step08_partitions::{
    Broker, Logs, Offset, OffsetReset, Producer, Record, Retention, StartAt,
    TopicPartition,
};
use tempfile::TempDir;

/// A broker with one topic, `orders`, of so many partitions.
pub struct Shop {
    pub broker: Broker,
    pub producer: Producer,
    pub dir: TempDir,
}

impl Shop {
    pub fn with(partitions: u32) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let mut broker = Broker::new(dir.path());
        broker.create_topic("orders", partitions, keep()).unwrap();
        Self { broker, producer: Producer::new(), dir }
    }

    /// Sends to `orders`, and says where the record went.
    pub fn send(
        &mut self,
        partition: Option<u32>,
        key: Option<&str>,
        value: &str,
    ) -> (u32, u64) {
        let record = Record::new(key, Some(value), 0);
        let sent =
            self.producer.send(&mut self.broker, "orders", partition, record);
        let (to, offset) = sent.unwrap();
        assert_eq!(to.topic, "orders");
        (to.partition, offset.0)
    }

    /// The picture of each partition of a topic.
    pub fn pictures(&self, topic: &str) -> Vec<String> {
        let count = self.broker.partitions(topic).unwrap();
        let picture = |n| self.broker.log(&at(topic, n)).unwrap().to_string();
        (0..count).map(picture).collect()
    }
}

/// Enough for any test.
pub fn keep() -> Retention {
    Retention::new(10_000, 1).unwrap()
}

pub fn at(topic: &str, partition: u32) -> TopicPartition {
    TopicPartition::new(topic, partition)
}

/// A consumer that reads these partitions of `orders` from their start.
pub fn consumer(
    broker: &Broker,
    partitions: impl IntoIterator<Item = u32>,
) -> step08_partitions::Consumer {
    let mut c = step08_partitions::Consumer::new("C", OffsetReset::None);
    for partition in partitions {
        c.subscribe(broker, at("orders", partition), StartAt::Earliest).unwrap();
    }
    c
}

/// All that a consumer still has to read, with where it was read.
pub fn read_all(
    c: &mut step08_partitions::Consumer,
    broker: &Broker,
    max: usize,
) -> Vec<(u32, Offset, Record)> {
    let mut read = Vec::new();
    while let Some(found) = c.poll(broker, max).unwrap() {
        let partition = found.name.partition;
        read.extend(found.map(|(o, r)| (partition, o, r.clone())));
    }
    read
}

pub fn files_in(dir: &Path) -> Vec<String> {
    let name = |file: fs::DirEntry| file.file_name().into_string().unwrap();
    let files = fs::read_dir(dir).unwrap();
    let mut files: Vec<String> = files.map(|file| name(file.unwrap())).collect();
    files.sort();
    files
}
