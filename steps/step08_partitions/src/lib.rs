//! Partitions: a topic is several logs, among which the producer chooses.

mod broker;
mod error;
mod murmur2;
mod producer;
mod topic_partition;

pub use broker::Broker;
pub use error::PartitionsError;
pub use murmur2::murmur2;
pub use producer::{Producer, partition_of};
pub use step07_topics::{
    BrokerError, Logs, Offset, OffsetReset, Record, Records, Retention, StartAt,
};
pub use topic_partition::{Consumer, TopicPartition};
