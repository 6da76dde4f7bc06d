use std::collections::BTreeMap;

use step09_commits as step09;
use step09_commits::{Broker, BrokerError, CommittedOffsets};
use step10_assignors::{Assignment, Topics};

use crate::membership::Member;
use crate::{GroupError, Membership, Protocol};

/// Keeps one group and its commits. It has no clock: whoever calls it says what time
/// it is, in milliseconds.
#[derive(Debug)]
pub struct Coordinator {
    pub(crate) session_timeout: u64,
    offsets: CommittedOffsets,
    pub(crate) members: BTreeMap<String, Member>,
    pub(crate) rebalancing: bool,
    pub(crate) generation: u32,
    pub(crate) protocol: Protocol,
    pub(crate) topics: Topics,
    pub(crate) assignment: Assignment,
}

impl Coordinator {
    /// The coordinator of a group without members, which gives a member up when it
    /// has not heard of it for more than `session_timeout` milliseconds.
    pub fn new(
        protocol: Protocol,
        session_timeout: u64,
        offsets: CommittedOffsets,
    ) -> Self {
        Self {
            session_timeout,
            offsets,
            members: BTreeMap::new(),
            rebalancing: false,
            generation: 0,
            protocol,
            topics: Topics::new(),
            assignment: Assignment::new(),
        }
    }

    /// Takes `member` in, or in again, which begins a rebalance if none is under way.
    /// Kafka: JoinGroup.
    pub fn join(
        &mut self,
        broker: &Broker,
        member: &str,
        protocol: &Protocol,
        now: u64,
    ) -> Result<(), GroupError> {
        todo!("{broker:?} knows the topics of {protocol:?}: {member} joins at {now}")
    }

    /// The place of a member, once all have joined. Kafka: SyncGroup.
    pub fn sync(
        &mut self,
        member: &str,
        now: u64,
    ) -> Result<Membership, GroupError> {
        todo!("the place of {member}, if there is one at {now}")
    }

    /// Says that a member is alive, and asks whether its place holds. Kafka:
    /// Heartbeat.
    pub fn heartbeat(
        &mut self,
        place: &Membership,
        now: u64,
    ) -> Result<(), GroupError> {
        self.check(place, now)?;
        self.sync(&place.member, now).map(drop)
    }

    /// Takes a member off the list, at its own wish. Kafka: LeaveGroup.
    pub fn leave(&mut self, place: Membership, now: u64) -> Result<(), GroupError> {
        self.check(&place, now)?;
        self.keep(|name, _| *name != place.member);
        Ok(())
    }

    /// Commits what `reader` polled, if its place holds. Kafka: OffsetCommit.
    pub fn commit(
        &mut self,
        broker: &mut Broker,
        place: &Membership,
        reader: &mut step09::Consumer,
        now: u64,
    ) -> Result<(), GroupError> {
        self.check(place, now)?;
        Ok(reader.commit(broker, &mut self.offsets)?)
    }

    /// What the group has committed.
    pub fn offsets(&self) -> &CommittedOffsets {
        &self.offsets
    }

    fn check(&mut self, place: &Membership, now: u64) -> Result<(), GroupError> {
        todo!("does {place:?} hold at {now}?")
    }
}
