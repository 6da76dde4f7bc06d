// Goes to the end of src/consumer.rs
impl<N: Clone + PartialEq + Display> Consumer<N> {
    /// How far the positions are from the ends of the logs, all together. Kafka counts it for each partition.
    pub fn lag(&self, logs: &impl Logs<N>) -> Result<u64, BrokerError> {
        let behind = self.positions().map(|(name, position)| {
            let end = logs.log(name)?.log_end_offset();
            Ok(end.0.saturating_sub(position.0))
        });
        behind.sum()
    }
}
