use step08_partitions::{BrokerError, Offset, TopicPartition};

// ANCHOR: error
/// Why a consumer is not assigned a partition, or why the commits cannot be read
/// back. Nothing has changed then.
#[derive(Debug, thiserror::Error)]
pub enum CommitError {
    /// The group has committed nothing here, and the consumer's reset is `None`.
    /// Kafka's client makes this error itself, so it has no number.
    #[error("`{0}` has no committed offset in `{1}`, and its reset is none")]
    NoOffsetForPartition(String, TopicPartition),
    /// What stands at this offset of the offsets topic is not a commit.
    #[error("offset {1} of `{0}` is not a commit")]
    NotACommit(TopicPartition, Offset),
    /// What the broker says.
    #[error(transparent)]
    Broker(#[from] BrokerError),
}
// ANCHOR_END: error
