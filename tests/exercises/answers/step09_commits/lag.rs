// Goes to the end of src/offsets.rs
impl CommittedOffsets {
    /// How many records of this partition `group` has still to commit.
    pub fn lag(
        &self,
        broker: &Broker,
        group: &str,
        of: &TopicPartition,
    ) -> Result<u64, BrokerError> {
        let log = broker.log(of)?;
        let next = self.committed(group, of).unwrap_or(log.log_start_offset());
        Ok(log.log_end_offset().0.saturating_sub(next.0))
    }
}
