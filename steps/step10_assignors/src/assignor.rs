use std::collections::BTreeMap;

use step08_partitions::TopicPartition;

use crate::sticky;

// ANCHOR: assignor
/// The partitions of each member, by its name.
pub type Assignment = BTreeMap<String, Vec<TopicPartition>>;

/// Topics by name, each with its number of partitions.
pub type Topics = BTreeMap<String, u32>;

/// How partitions are dealt out. Kafka: `partition.assignment.strategy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Assignor {
    /// Topic by topic: neighbouring partitions to each member, and what is left
    /// over to the first ones, one each.
    Range,
    /// All partitions in a row, to each member one in turn.
    RoundRobin,
    /// Each keeps what it has, as far as that is even.
    Sticky,
}
// ANCHOR_END: assignor

// ANCHOR: assign
impl Assignor {
    /// Deals the partitions of `topics` out to the members of `before`, who had what
    /// stands there. Without members, nobody gets any.
    pub fn assign(self, before: &Assignment, topics: &Topics) -> Assignment {
        match self {
            Self::Range => range(before, topics),
            Self::RoundRobin => round_robin(before, topics),
            Self::Sticky => sticky::assign(before, topics),
        }
    }
}
// ANCHOR_END: assign

// ANCHOR: members
/// The members of `before`, without what they had.
fn members(before: &Assignment) -> Assignment {
    before.keys().map(|member| (member.clone(), Vec::new())).collect()
}

/// All partitions, in the order of their topics.
pub fn partitions(topics: &Topics) -> impl Iterator<Item = TopicPartition> {
    topics.iter().flat_map(|(topic, partitions)| {
        (0..*partitions).map(|partition| TopicPartition::new(topic, partition))
    })
}
// ANCHOR_END: members

// ANCHOR: range
fn range(before: &Assignment, topics: &Topics) -> Assignment {
    let mut assignment = members(before);
    let members = assignment.len() as u32;
    for (topic, partitions) in topics {
        let mut next = 0;
        for (nth, assigned) in (0..).zip(assignment.values_mut()) {
            let one_more = u32::from(nth < partitions % members);
            let end = next + partitions / members + one_more;
            assigned.extend((next..end).map(|n| TopicPartition::new(topic, n)));
            next = end;
        }
    }
    assignment
}
// ANCHOR_END: range

// ANCHOR: round_robin
fn round_robin(before: &Assignment, topics: &Topics) -> Assignment {
    let mut assignment = members(before);
    let mut rest = partitions(topics).peekable();
    while rest.peek().is_some() && !assignment.is_empty() {
        for (assigned, partition) in assignment.values_mut().zip(&mut rest) {
            assigned.push(partition);
        }
    }
    assignment
}
// ANCHOR_END: round_robin
