// Goes to the end of src/consumer.rs
impl Consumer {
    /// Commits what it polled, and leaves the group. Kafka's `close` does both when it commits by itself.
    pub fn commit_and_close(
        mut self,
        broker: &mut Broker,
        coordinator: &mut Coordinator,
        now: u64,
    ) -> Result<(), GroupError> {
        self.commit(broker, coordinator, now)?;
        self.close(coordinator, now)
    }
}
