use std::collections::BTreeSet;

use step08_partitions::TopicPartition;

use crate::assignor::{Assignment, Topics, partitions};

// ANCHOR: sticky
/// Leaves each member as much as is even, and gives what is then free to whoever has
/// the fewest.
pub(crate) fn assign(before: &Assignment, topics: &Topics) -> Assignment {
    let mut free: BTreeSet<TopicPartition> = partitions(topics).collect();
    let mut assignment = keep(before, &mut free);
    for partition in free {
        let members = assignment.values_mut();
        if let Some(fewest) = members.min_by_key(|assigned| assigned.len()) {
            fewest.push(partition);
        }
    }
    assignment
}
// ANCHOR_END: sticky

// ANCHOR: keep
/// What each member keeps of what it had, which is then no longer `free`. When the
/// shares cannot all be equal, some members may keep one more: of those that had
/// more, the first ones by name.
fn keep(before: &Assignment, free: &mut BTreeSet<TopicPartition>) -> Assignment {
    let even = free.len().checked_div(before.len()).unwrap_or(0);
    let mut one_more = free.len().checked_rem(before.len()).unwrap_or(0);
    let mut kept = Assignment::new();
    for (member, had) in before {
        let keeps = kept.entry(member.clone()).or_default();
        for partition in had {
            let room = keeps.len() < even || keeps.len() == even && one_more > 0;
            if room && free.remove(partition) {
                one_more -= usize::from(keeps.len() == even);
                keeps.push(partition.clone());
            }
        }
    }
    kept
}
// ANCHOR_END: keep
