//! The coordinator of a group: it knows who is in it, has the partitions dealt out
//! anew when that changes, and refuses whoever missed it.

mod coordinator;
mod error;
mod membership;
mod rebalance;

pub use coordinator::Coordinator;
pub use error::GroupError;
pub use membership::{Membership, Protocol};
pub use step09_commits::{
    Broker, BrokerError, CommittedOffsets, Logs, Offset, OffsetReset, Record,
    Retention, TopicPartition,
};
pub use step10_assignors::{Assignor, Topics};
