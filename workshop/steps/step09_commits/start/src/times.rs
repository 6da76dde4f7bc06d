use step08_partitions::{Broker, BrokerError, Logs, Offset, TopicPartition};

/// The first offset whose record is not older than `timestamp`, in milliseconds since
/// 1970, or `None`. Kafka: `offsetsForTimes`.
pub fn offset_for_time(
    broker: &Broker,
    of: &TopicPartition,
    timestamp: i64,
) -> Result<Option<Offset>, BrokerError> {
    let log = broker.log(of)?;
    todo!("look for {timestamp} in {log}")
}
