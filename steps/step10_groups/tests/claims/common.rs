//! What the tests of this step share.

use step09_commits::{OFFSETS_TOPIC, offsets_partition};
use step10_groups::{
    Assignor, Broker, CommittedOffsets, Consumer, Coordinator, GroupError,
    OffsetReset, PollError, Protocol, Record, Retention, TopicPartition,
};
use tempfile::TempDir;

pub const GROUP: &str = "kitchen";

/// How long a member may be silent.
pub const TIMEOUT: u64 = 10_000;

/// A broker with the topic `orders`, and a group that shares it.
pub struct Team {
    pub broker: Broker,
    pub coordinator: Coordinator,
    _archives: TempDir,
}

impl Team {
    /// With so many partitions, and in each so many orders: a0, a1 … and b0, b1 ….
    /// The offsets topic has no more of its 50 partitions, each of them a file, than
    /// this group needs.
    pub fn new(partitions: u32, orders: u32) -> Self {
        let archives = tempfile::tempdir().unwrap();
        let mut broker = Broker::new(archives.path());
        let everything = Retention::new(usize::MAX, 1).unwrap();
        broker.create_topic("orders", partitions, everything).unwrap();
        let enough = offsets_partition(GROUP) + 1;
        broker.create_topic(OFFSETS_TOPIC, enough, everything).unwrap();
        let offsets = CommittedOffsets::default();
        let coordinator = Coordinator::new(protocol(), TIMEOUT, offsets);
        let mut team = Self { broker, coordinator, _archives: archives };
        for partition in 0..partitions {
            let letter = char::from(b'a' + partition as u8);
            (0..orders)
                .for_each(|n| team.append(partition, &format!("{letter}{n}")));
        }
        team
    }

    pub fn append(&mut self, partition: u32, order: &str) {
        let record = Record::new(None, Some(order), 0);
        self.broker.append(&orders(partition), record).unwrap();
    }

    pub fn try_poll(
        &mut self,
        member: &mut Consumer,
        now: u64,
    ) -> Result<Vec<String>, PollError> {
        self.poll_up_to(9, member, now)
    }

    pub fn poll_up_to(
        &mut self,
        max: usize,
        member: &mut Consumer,
        now: u64,
    ) -> Result<Vec<String>, PollError> {
        let found =
            member.poll(&mut self.broker, &mut self.coordinator, max, now)?;
        let records = found.into_iter().flatten();
        Ok(records.map(|(_, record)| record.to_string()).collect())
    }

    /// What a poll reads, in one word.
    pub fn poll(&mut self, member: &mut Consumer, now: u64) -> String {
        self.try_poll(member, now).unwrap().join(" ")
    }

    pub fn commit(
        &mut self,
        member: &mut Consumer,
        now: u64,
    ) -> Result<(), GroupError> {
        member.commit(&mut self.broker, &mut self.coordinator, now)
    }

    pub fn committed(&self, partition: u32) -> Option<u64> {
        let offsets = self.coordinator.offsets();
        offsets.committed(GROUP, &orders(partition)).map(|next| next.0)
    }
}

pub fn orders(partition: u32) -> TopicPartition {
    TopicPartition::new("orders", partition)
}

pub fn protocol() -> Protocol {
    Protocol { assignor: Assignor::Range, topics: vec!["orders".to_string()] }
}

/// A consumer of the group that has not joined yet.
pub fn member(name: &str) -> Consumer {
    Consumer::new(name, GROUP, protocol(), OffsetReset::Earliest)
}

/// The generation of a member's place, and its partitions.
pub fn place(member: &Consumer) -> Option<(u32, Vec<u32>)> {
    let (place, _) = member.place()?;
    let partitions = place.partitions().iter().map(|it| it.partition).collect();
    Some((place.generation(), partitions))
}
