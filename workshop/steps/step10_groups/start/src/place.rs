use step09_commits as step09;
use step09_commits::Broker;
use step10_coordinator::{Coordinator, GroupError, Membership};

use crate::{Consumer, PollError};

/// Where a consumer stands with its group.
#[derive(Debug)]
pub(crate) enum Place {
    /// It is no member, or no longer.
    Outside,
    /// It has joined, and others have not yet.
    Waiting,
    /// It is in the present generation as far as it knows, and reads its partitions.
    Held(Membership, step09::Consumer),
}

impl Consumer {
    pub(crate) fn join(
        &mut self,
        broker: &Broker,
        coordinator: &mut Coordinator,
        now: u64,
    ) -> Result<(), GroupError> {
        coordinator.join(broker, &self.name, &self.protocol, now)?;
        self.place = Place::Waiting;
        Ok(())
    }

    /// Takes its place, once all have joined. Until then it joins again: this may be
    /// another rebalance than the one it joined for, or it was given up meanwhile.
    pub(crate) fn take_a_place(
        &mut self,
        broker: &Broker,
        coordinator: &mut Coordinator,
        now: u64,
    ) -> Result<(), PollError> {
        let _ = (broker, coordinator);
        todo!("has everybody joined at {now}, and which place has {}?", self.name)
    }

    /// Asks whether its place still holds. If not, it gives it up: during a
    /// rebalance it commits first, and after one it must not, for others may have
    /// its partitions.
    pub(crate) fn give_up_a_lost_place(
        &mut self,
        broker: &mut Broker,
        coordinator: &mut Coordinator,
        now: u64,
    ) -> Result<(), GroupError> {
        let Place::Held(place, reader) = &mut self.place else { return Ok(()) };
        let _ = (broker, coordinator, reader);
        todo!("does {place:?} still hold at {now}, and what if not?")
    }
}
