// Goes to the end of src/broker.rs
impl Broker {
    /// The log end offset of each partition, by partition.
    pub fn log_ends(&self, topic: &str) -> Result<Vec<Offset>, BrokerError> {
        let found = self.topics.get(topic).ok_or_else(|| unknown(topic))?;
        Ok(found.partitions.iter().map(Log::log_end_offset).collect())
    }
}
