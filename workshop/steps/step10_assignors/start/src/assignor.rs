use std::collections::BTreeMap;

use step08_partitions::TopicPartition;

use crate::sticky;

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

fn range(before: &Assignment, topics: &Topics) -> Assignment {
    let assignment = members(before);
    todo!("deal each of {topics:?} out to {assignment:?}")
}

fn round_robin(before: &Assignment, topics: &Topics) -> Assignment {
    let assignment = members(before);
    let rest = partitions(topics);
    todo!("deal {} partitions out to {assignment:?}", rest.count())
}
