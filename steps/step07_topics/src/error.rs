use step06_offset_deque_csv::{ArchiveError, OffsetOutOfRange};

// ANCHOR: error
/// Why a broker refuses. It is then as it was before.
#[derive(Debug, thiserror::Error)]
pub enum BrokerError {
    /// There is no such log.
    #[error("there is no `{0}`: create it first")]
    UnknownTopicOrPartition(String),
    /// This name is taken.
    #[error("there is already a topic `{0}`")]
    TopicAlreadyExists(String),
    /// No topic can have this name, for this reason.
    #[error("no topic can be named `{0}`: {1}")]
    InvalidTopic(String, &'static str),
    /// The log has no such offset.
    #[error("`{0}`: {1}")]
    OffsetOutOfRange(String, OffsetOutOfRange),
    /// Its archive cannot be made or written; nothing was appended or dropped.
    #[error("`{0}` is as it was: {1}")]
    Storage(String, ArchiveError),
}
// ANCHOR_END: error

// ANCHOR: code
impl BrokerError {
    /// Kafka's number and name for it.
    pub fn code(&self) -> (i16, &'static str) {
        match self {
            Self::OffsetOutOfRange(..) => (1, "OFFSET_OUT_OF_RANGE"),
            Self::UnknownTopicOrPartition(_) => (3, "UNKNOWN_TOPIC_OR_PARTITION"),
            Self::InvalidTopic(..) => (17, "INVALID_TOPIC_EXCEPTION"),
            Self::TopicAlreadyExists(_) => (36, "TOPIC_ALREADY_EXISTS"),
            Self::Storage(..) => (56, "KAFKA_STORAGE_ERROR"),
        }
    }
}
// ANCHOR_END: code
