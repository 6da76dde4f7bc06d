//! A group of the topic `orders`, and calls to its coordinator, written short.

use step09_commits as step09;
use step10_coordinator::{
    Assignor, Broker, CommittedOffsets, Coordinator, GroupError, Membership,
    Offset, OffsetReset, Protocol, Record, Retention, TopicPartition,
};
use tempfile::TempDir;

/// A member is given up when nothing was heard of it for more than this.
pub(crate) const TIMEOUT: u64 = 10;

pub(crate) struct Group {
    _archives: TempDir,
    pub(crate) broker: Broker,
    pub(crate) coordinator: Coordinator,
    pub(crate) protocol: Protocol,
    pub(crate) now: u64,
}

pub(crate) type Answer<T = ()> = Result<T, GroupError>;

/// A group without members, of so many partitions with nine orders each.
pub(crate) fn group(partitions: u32) -> Group {
    group_by(Assignor::Range, partitions)
}

pub(crate) fn group_by(assignor: Assignor, partitions: u32) -> Group {
    let topics = vec!["orders".to_string()];
    group_of(Protocol { assignor, topics }, partitions)
}

pub(crate) fn group_of(protocol: Protocol, partitions: u32) -> Group {
    let archives = tempfile::tempdir().unwrap();
    let mut broker = Broker::new(archives.path());
    broker.create_topic("orders", partitions, Retention::default()).unwrap();
    for of in (0..partitions).map(of) {
        for order in 0..9 {
            let record = Record::new(None, Some(&order.to_string()), 0);
            broker.append(&of, record).unwrap();
        }
    }
    let offsets = CommittedOffsets::default();
    let coordinator = Coordinator::new(protocol.clone(), TIMEOUT, offsets);
    Group { _archives: archives, broker, coordinator, protocol, now: 0 }
}

/// The same with the topic that commits go to.
pub(crate) fn group_that_commits(partitions: u32) -> Group {
    let mut group = group(partitions);
    CommittedOffsets::create(&mut group.broker).unwrap();
    group
}

pub(crate) fn of(partition: u32) -> TopicPartition {
    TopicPartition::new("orders", partition)
}

impl Group {
    pub(crate) fn join(&mut self, name: &str) -> Answer {
        self.coordinator.join(&self.broker, name, &self.protocol, self.now)
    }

    pub(crate) fn sync(&mut self, name: &str) -> Answer<Membership> {
        self.coordinator.sync(name, self.now)
    }

    /// The place of a member that joins, when nobody has to join again.
    pub(crate) fn enter(&mut self, name: &str) -> Membership {
        self.join(name).unwrap();
        self.sync(name).unwrap()
    }

    /// The places of members that all join an empty group. The first one, whose place
    /// the second one ends, joins twice.
    pub(crate) fn all<const N: usize>(
        &mut self,
        names: [&str; N],
    ) -> [Membership; N] {
        for name in names.iter().chain(&names[..1]) {
            self.join(name).unwrap();
        }
        names.map(|name| self.sync(name).unwrap())
    }

    pub(crate) fn heartbeat(&mut self, place: &Membership) -> Answer {
        self.coordinator.heartbeat(place, self.now)
    }

    pub(crate) fn leave(&mut self, place: Membership) -> Answer {
        self.coordinator.leave(place, self.now)
    }

    /// Reads up to `max` of partition 0 from its beginning, without a commit.
    pub(crate) fn reader(&self, max: usize) -> step09::Consumer {
        let mut c = step09::Consumer::new("C", "kitchen", OffsetReset::Earliest);
        c.assign(&self.broker, &CommittedOffsets::default(), of(0)).unwrap();
        c.poll(&self.broker, max).unwrap();
        c
    }

    pub(crate) fn commit(
        &mut self,
        place: &Membership,
        reader: &mut step09::Consumer,
    ) -> Answer {
        self.coordinator.commit(&mut self.broker, place, reader, self.now)
    }

    /// What is committed for partition 0.
    pub(crate) fn committed(&self) -> Option<Offset> {
        self.coordinator.offsets().committed("kitchen", &of(0))
    }
}

/// Kafka's number of a refusal, and 0 when it is none.
pub(crate) fn code<T>(answer: Answer<T>) -> i16 {
    answer.map_or_else(|error| error.code().0, |_| 0)
}
