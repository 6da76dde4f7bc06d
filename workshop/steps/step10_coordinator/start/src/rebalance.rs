use crate::Coordinator;
use crate::membership::Member;

impl Coordinator {
    /// Asks all members to join again, unless that is so already.
    pub(crate) fn begin_rebalance(&mut self) {
        todo!("ask all to join again, but not twice")
    }

    /// If all members have joined, deals the partitions out: a new generation.
    pub(crate) fn end_rebalance(&mut self) {
        todo!("have all joined? deal the partitions out")
    }

    /// Takes off the list whoever does not stay. If any goes, that is a rebalance.
    pub(crate) fn keep(&mut self, stays: impl Fn(&String, &Member) -> bool) {
        self.members.retain(|name, member| stays(name, member));
        todo!("did anybody go?")
    }

    pub(crate) fn give_up_the_silent(&mut self, now: u64) {
        todo!("who was silent for too long at {now}?")
    }
}
