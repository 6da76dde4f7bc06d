use step09_commits::{
    Broker, BrokerError, CommittedOffsets, Consumer, Logs, OFFSETS_TOPIC, Offset,
    OffsetReset, Record, Records, Retention, TopicPartition, offsets_partition,
};
use tempfile::TempDir;

pub const GROUP: &str = "kitchen";

/// A broker with the topic of commits and `orders` of two partitions, which keeps
/// the five newest of fifteen, and the group of the consumers.
pub struct Shop {
    _archives: TempDir,
    pub broker: Broker,
    pub offsets: CommittedOffsets,
    pub group: String,
}

pub fn orders(partition: u32) -> TopicPartition {
    TopicPartition::new("orders", partition)
}

/// Where the commits of `group` go.
pub fn commits_of(group: &str) -> TopicPartition {
    TopicPartition::new(OFFSETS_TOPIC, offsets_partition(group))
}

impl Shop {
    /// With so many records in partition 0.
    pub fn with(records: u64) -> Self {
        let archives = tempfile::tempdir().unwrap();
        let mut broker = Broker::new(archives.path());
        let offsets = CommittedOffsets::create(&mut broker).unwrap();
        let retention = Retention::new(14, 10).unwrap();
        broker.create_topic("orders", 2, retention).unwrap();
        let group = GROUP.to_string();
        let mut shop = Self { _archives: archives, broker, offsets, group };
        shop.append(0, records);
        shop
    }

    pub fn append(&mut self, partition: u32, records: u64) {
        for _ in 0..records {
            let record = Record::new(None, Some("cod"), 0);
            self.broker.append(&orders(partition), record).unwrap();
        }
    }

    /// A consumer of the group that was assigned partition 0.
    pub fn consumer(&self, reset: OffsetReset) -> Consumer {
        let mut c = Consumer::new("C", &self.group, reset);
        c.assign(&self.broker, &self.offsets, orders(0)).unwrap();
        c
    }

    pub fn commit(&mut self, next: u64) {
        let Self { broker, offsets, group, .. } = self;
        offsets.commit(broker, group, &orders(0), Offset(next)).unwrap();
    }

    pub fn committed(&self, partition: u32) -> Option<u64> {
        Some(self.offsets.committed(&self.group, &orders(partition))?.0)
    }

    /// What is in the partition of the kitchen's commits, as in a picture.
    pub fn commits(&self) -> String {
        self.broker.log(&commits_of(GROUP)).unwrap().to_string()
    }
}

pub type Polled<'a> = Result<Option<Records<'a, TopicPartition>>, BrokerError>;

/// The offsets of what a poll returned.
pub fn offsets(polled: Polled) -> Vec<u64> {
    polled.unwrap().into_iter().flatten().map(|(offset, _)| offset.0).collect()
}
