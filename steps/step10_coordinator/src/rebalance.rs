use crate::Coordinator;
use crate::membership::Member;

// ANCHOR: rebalance
impl Coordinator {
    /// Asks all members to join again, unless that is so already.
    pub(crate) fn begin_rebalance(&mut self) {
        if !self.rebalancing {
            self.rebalancing = true;
            self.members.values_mut().for_each(|member| member.joined = false);
        }
    }

    /// If all members have joined, deals the partitions out: a new generation.
    pub(crate) fn end_rebalance(&mut self) {
        if self.members.values().all(|member| member.joined) {
            self.rebalancing = false;
            self.generation += 1;
            let had = |name| self.assignment.get(name).cloned().unwrap_or_default();
            let names = self.members.keys();
            let before = names.map(|name| (name.clone(), had(name))).collect();
            self.assignment = self.protocol.assignor.assign(&before, &self.topics);
        }
    }
    // ANCHOR_END: rebalance

    // ANCHOR: keep
    /// Takes off the list whoever does not stay. If any goes, that is a rebalance.
    pub(crate) fn keep(&mut self, stays: impl Fn(&String, &Member) -> bool) {
        let before = self.members.len();
        self.members.retain(|name, member| stays(name, member));
        if self.members.len() < before {
            self.begin_rebalance();
            self.end_rebalance();
        }
    }

    pub(crate) fn give_up_the_silent(&mut self, now: u64) {
        let timeout = self.session_timeout;
        self.keep(|_, member| now.saturating_sub(member.last_seen) <= timeout);
    }
}
// ANCHOR_END: keep
