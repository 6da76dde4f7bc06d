// Goes to the end of src/broker.rs
impl Broker {
    /// Removes a topic, its records and its archive. Kafka: DeleteTopics.
    pub fn delete_topic(&mut self, name: &str) -> Result<(), BrokerError> {
        if !self.topics.contains_key(name) {
            return Err(unknown(name));
        }
        let file = self.archives.join(format!("{name}.csv"));
        std::fs::remove_file(&file).map_err(|reason| {
            let reason = step06_offset_deque_csv::ArchiveError::Failed(file, reason.into());
            BrokerError::Storage(name.to_string(), reason)
        })?;
        self.topics.remove(name);
        Ok(())
    }
}
