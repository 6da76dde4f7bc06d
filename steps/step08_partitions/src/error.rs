use step07_topics::BrokerError;

// ANCHOR: error
/// Why a topic cannot have this many partitions. It is then as it was before.
#[derive(Debug, thiserror::Error)]
pub enum PartitionsError {
    /// None at all, or no more than there are.
    #[error("`{topic}` cannot have {asked} partitions: ask for more than {has}")]
    InvalidPartitions {
        /// The name of the topic.
        topic: String,
        /// How many it has.
        has: u32,
        /// How many were asked for.
        asked: u32,
    },
    /// What the broker says of every topic.
    #[error(transparent)]
    Broker(#[from] BrokerError),
}
// ANCHOR_END: error

// ANCHOR: code
impl PartitionsError {
    /// Kafka's number and name for it.
    pub fn code(&self) -> (i16, &'static str) {
        match self {
            Self::InvalidPartitions { .. } => (37, "INVALID_PARTITIONS"),
            Self::Broker(error) => error.code(),
        }
    }
}
// ANCHOR_END: code
