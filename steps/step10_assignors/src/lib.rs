//! Assignors: who of a group reads which partitions, so that each has one reader and
//! the work is even.

mod assignor;
mod sticky;

pub use assignor::{Assignment, Assignor, Topics, partitions};
pub use step08_partitions::TopicPartition;
