use step09_commits::TopicPartition;
use step10_assignors::Assignor;

// ANCHOR: protocol
/// What the members of a group must agree on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Protocol {
    /// How they share the partitions.
    pub assignor: Assignor,
    /// Of these topics.
    pub topics: Vec<String>,
}
// ANCHOR_END: protocol

// ANCHOR: membership
/// A member's place in its group, in one generation. Only a coordinator gives one.
#[derive(Debug, PartialEq, Eq)]
pub struct Membership {
    pub(crate) member: String,
    pub(crate) generation: u32,
    pub(crate) partitions: Vec<TopicPartition>,
}

impl Membership {
    /// How many rebalances the group had, this one counted. Kafka: the generation id.
    pub fn generation(&self) -> u32 {
        self.generation
    }

    /// The partitions that the member reads, and nobody else in this generation.
    pub fn partitions(&self) -> &[TopicPartition] {
        &self.partitions
    }
}
// ANCHOR_END: membership

// ANCHOR: member
/// What a coordinator knows of a member.
#[derive(Debug, Default)]
pub(crate) struct Member {
    pub(crate) last_seen: u64,
    pub(crate) joined: bool,
}
// ANCHOR_END: member
