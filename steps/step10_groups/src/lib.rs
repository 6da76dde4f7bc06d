//! Groups: consumers of one team share the partitions of their topics, and take over
//! from each other.

mod consumer;
mod error;
mod place;

pub use consumer::Consumer;
pub use error::PollError;
pub use step09_commits::{
    Broker, CommittedOffsets, Logs, Offset, OffsetReset, Producer, Record, Records,
    Retention, TopicPartition,
};
pub use step10_coordinator::{
    Assignor, Coordinator, GroupError, Membership, Protocol,
};
