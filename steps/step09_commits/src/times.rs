use step08_partitions::{Broker, BrokerError, Logs, Offset, TopicPartition};

// ANCHOR: times
/// The first offset whose record is not older than `timestamp`, in milliseconds since
/// 1970, or `None`. Kafka: `offsetsForTimes`.
pub fn offset_for_time(
    broker: &Broker,
    of: &TopicPartition,
    timestamp: i64,
) -> Result<Option<Offset>, BrokerError> {
    let log = broker.log(of)?;
    let offsets = log.log_start_offset().0..log.log_end_offset().0;
    let recent = |offset: &Offset| {
        let record = log.get(*offset).ok().flatten();
        record.is_some_and(|record| record.timestamp >= timestamp)
    };
    Ok(offsets.map(Offset).find(recent))
}
// ANCHOR_END: times
