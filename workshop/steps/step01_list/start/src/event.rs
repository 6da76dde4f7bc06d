/// One thing that happened. Kafka says event, record or message, and means the
/// same.
pub type Event = u64;
