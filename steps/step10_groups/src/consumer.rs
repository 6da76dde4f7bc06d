use step09_commits as step09;
use step09_commits::{Broker, OffsetReset, Records, TopicPartition};
use step10_coordinator::{Coordinator, GroupError, Membership, Protocol};

use crate::PollError;
use crate::place::Place;

// ANCHOR: consumer
/// A member of a group, or one that wants to be. It reads the partitions that it is
/// given.
#[derive(Debug)]
pub struct Consumer {
    pub(crate) name: String,
    pub(crate) group: String,
    pub(crate) protocol: Protocol,
    pub(crate) reset: OffsetReset,
    pub(crate) place: Place,
}
// ANCHOR_END: consumer

// ANCHOR: new
impl Consumer {
    /// A consumer that will join `group` at its first poll. Kafka's broker makes the
    /// member's id from its name; here it is the name.
    pub fn new(
        name: &str,
        group: &str,
        protocol: Protocol,
        reset: OffsetReset,
    ) -> Self {
        let (name, group) = (name.to_string(), group.to_string());
        Self { name, group, protocol, reset, place: Place::Outside }
    }

    /// Its place in the group and its reader, when it has one.
    pub fn place(&self) -> Option<(&Membership, &step09::Consumer)> {
        match &self.place {
            Place::Held(place, reader) => Some((place, reader)),
            Place::Outside | Place::Waiting => None,
        }
    }
    // ANCHOR_END: new

    // ANCHOR: poll
    /// Reads up to `max` records of one of its partitions. `None` at their ends, or
    /// while it waits for a place.
    pub fn poll<'a>(
        &mut self,
        broker: &'a mut Broker,
        coordinator: &mut Coordinator,
        max: usize,
        now: u64,
    ) -> Result<Option<Records<'a, TopicPartition>>, PollError> {
        self.give_up_a_lost_place(broker, coordinator, now)?;
        if matches!(self.place, Place::Outside) {
            self.join(broker, coordinator, now)?;
        }
        if matches!(self.place, Place::Waiting) {
            self.take_a_place(broker, coordinator, now)?;
        }
        match &mut self.place {
            Place::Held(_, reader) => Ok(reader.poll(broker, max)?),
            Place::Outside | Place::Waiting => Ok(None),
        }
    }
    // ANCHOR_END: poll

    // ANCHOR: commit
    /// Commits what it polled, and is refused if its place is lost. Once a poll has
    /// found that out, there is nothing to commit, and that is no error. Kafka:
    /// `commitSync`.
    pub fn commit(
        &mut self,
        broker: &mut Broker,
        coordinator: &mut Coordinator,
        now: u64,
    ) -> Result<(), GroupError> {
        let Place::Held(place, reader) = &mut self.place else { return Ok(()) };
        coordinator.commit(broker, place, reader, now)
    }
    // ANCHOR_END: commit

    // ANCHOR: close
    /// Leaves the group. What it polled and did not commit, another will read. One
    /// that still waits for a place is given up when it has been silent too long.
    pub fn close(
        self,
        coordinator: &mut Coordinator,
        now: u64,
    ) -> Result<(), GroupError> {
        match self.place {
            Place::Held(place, _) => coordinator.leave(place, now),
            Place::Outside | Place::Waiting => Ok(()),
        }
    }
}
// ANCHOR_END: close
