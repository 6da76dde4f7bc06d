// Goes to the end of src/times.rs
impl crate::CommittedOffsets {
    /// Commits that `group` goes on at the first record that is not older than
    /// `timestamp`, or at the log end.
    pub fn go_to_time(
        &mut self,
        broker: &mut Broker,
        group: &str,
        of: &TopicPartition,
        timestamp: i64,
    ) -> Result<Offset, BrokerError> {
        let end = broker.log(of)?.log_end_offset();
        let next = offset_for_time(broker, of, timestamp)?.unwrap_or(end);
        self.commit(broker, group, of, next)?;
        Ok(next)
    }
}
