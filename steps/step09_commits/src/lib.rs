//! Commits: a consumer's note of where it is, kept in a topic, where a crash of the
//! consumer does not reach it.

mod consumer;
mod error;
mod java_hash;
mod offsets;
mod times;

pub use consumer::Consumer;
pub use error::CommitError;
pub use java_hash::java_hash;
pub use offsets::{CommittedOffsets, OFFSETS_TOPIC, offsets_partition};
pub use step08_partitions::{
    Broker, BrokerError, Logs, Offset, OffsetReset, PartitionsError, Producer,
    Record, Records, Retention, StartAt, TopicPartition,
};
pub use times::offset_for_time;
