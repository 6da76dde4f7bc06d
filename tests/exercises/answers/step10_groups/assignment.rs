// Goes to the end of src/consumer.rs
impl Consumer {
    /// The partitions that it was given; none while it has no place. Kafka: `assignment`.
    pub fn assignment(&self) -> &[TopicPartition] {
        self.place().map_or(&[], |(place, _)| place.partitions())
    }
}
