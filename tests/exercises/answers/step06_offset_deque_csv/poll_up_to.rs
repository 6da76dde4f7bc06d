// Goes to the end of src/consumer.rs
impl Consumer {
    /// Reads at most `max` events. Kafka: `max.poll.records`.
    pub fn poll_up_to<'log, E>(
        &mut self,
        max: usize,
        log: &'log Log<E>,
    ) -> Result<Vec<&'log E>, OffsetOutOfRange> {
        std::iter::from_fn(|| self.poll(log).transpose()).take(max).collect()
    }
}
