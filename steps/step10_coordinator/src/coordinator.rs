use std::collections::BTreeMap;

use step09_commits as step09;
use step09_commits::{Broker, BrokerError, CommittedOffsets};
use step10_assignors::{Assignment, Topics};

use crate::membership::Member;
use crate::{GroupError, Membership, Protocol};

// ANCHOR: coordinator
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
// ANCHOR_END: coordinator

// ANCHOR: new
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
    // ANCHOR_END: new

    // ANCHOR: join
    /// Takes `member` in, or in again, which begins a rebalance if none is under way.
    /// Kafka: JoinGroup.
    pub fn join(
        &mut self,
        broker: &Broker,
        member: &str,
        protocol: &Protocol,
        now: u64,
    ) -> Result<(), GroupError> {
        if *protocol != self.protocol {
            let member = member.to_string();
            return Err(GroupError::InconsistentGroupProtocol(member));
        }
        let count = |topic: &String| Ok((topic.clone(), broker.partitions(topic)?));
        let topics = protocol.topics.iter().map(count);
        self.topics = topics.collect::<Result<_, BrokerError>>()?;
        self.give_up_the_silent(now);
        self.begin_rebalance();
        let member = self.members.entry(member.to_string()).or_default();
        *member = Member { last_seen: member.last_seen.max(now), joined: true };
        self.end_rebalance();
        Ok(())
    }
    // ANCHOR_END: join

    // ANCHOR: sync
    /// The place of a member, once all have joined. Kafka: SyncGroup.
    pub fn sync(
        &mut self,
        member: &str,
        now: u64,
    ) -> Result<Membership, GroupError> {
        self.give_up_the_silent(now);
        let name = member.to_string();
        let Some(member) = self.members.get_mut(member) else {
            return Err(GroupError::UnknownMemberId(name));
        };
        if member.joined {
            member.last_seen = member.last_seen.max(now);
        }
        if self.rebalancing {
            return Err(GroupError::RebalanceInProgress(name));
        }
        let partitions = self.assignment.get(&name).cloned().unwrap_or_default();
        Ok(Membership { member: name, generation: self.generation, partitions })
    }
    // ANCHOR_END: sync

    // ANCHOR: heartbeat
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
    // ANCHOR_END: heartbeat

    // ANCHOR: commit
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
    // ANCHOR_END: commit

    // ANCHOR: check
    fn check(&mut self, place: &Membership, now: u64) -> Result<(), GroupError> {
        self.give_up_the_silent(now);
        let (member, had, has) =
            (place.member.clone(), place.generation, self.generation);
        match self.members.contains_key(&member) {
            false => Err(GroupError::UnknownMemberId(member)),
            true if had != has => {
                Err(GroupError::IllegalGeneration { member, had, has })
            }
            true => Ok(()),
        }
    }
}
// ANCHOR_END: check
