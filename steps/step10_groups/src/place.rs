use step09_commits as step09;
use step09_commits::Broker;
use step10_coordinator::{Coordinator, GroupError, Membership};

use crate::{Consumer, PollError};

// ANCHOR: join
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
    // ANCHOR_END: join

    // ANCHOR: take
    /// Takes its place, once all have joined. Until then it joins again: this may be
    /// another rebalance than the one it joined for, or it was given up meanwhile.
    pub(crate) fn take_a_place(
        &mut self,
        broker: &Broker,
        coordinator: &mut Coordinator,
        now: u64,
    ) -> Result<(), PollError> {
        let place = match coordinator.sync(&self.name, now) {
            Err(
                GroupError::RebalanceInProgress(_) | GroupError::UnknownMemberId(_),
            ) => return Ok(self.join(broker, coordinator, now)?),
            answer => answer?,
        };
        let mut reader = step09::Consumer::new(&self.name, &self.group, self.reset);
        for partition in place.partitions() {
            reader.assign(broker, coordinator.offsets(), partition.clone())?;
        }
        self.place = Place::Held(place, reader);
        Ok(())
    }
    // ANCHOR_END: take

    // ANCHOR: lost
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
        match coordinator.heartbeat(place, now) {
            Err(GroupError::RebalanceInProgress(_)) => {
                coordinator.commit(broker, place, reader, now)?;
            }
            Err(
                GroupError::IllegalGeneration { .. }
                | GroupError::UnknownMemberId(_),
            ) => {}
            answer => return answer,
        }
        self.place = Place::Outside;
        Ok(())
    }
}
// ANCHOR_END: lost
