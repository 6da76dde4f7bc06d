use std::fmt;

// ANCHOR: topic_partition
/// One log of a topic. Partitions are counted from 0.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TopicPartition {
    /// The name of the topic.
    pub topic: String,
    /// Which of its logs.
    pub partition: u32,
}

impl TopicPartition {
    /// Partition `partition` of `topic`.
    pub fn new(topic: &str, partition: u32) -> Self {
        Self { topic: topic.to_string(), partition }
    }
}

/// As in a picture, and as the archive's file is named: `orders-0`.
impl fmt::Display for TopicPartition {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}-{}", self.topic, self.partition)
    }
}

/// A reader of partitions, with a position in each.
pub type Consumer = step07_topics::Consumer<TopicPartition>;
// ANCHOR_END: topic_partition
