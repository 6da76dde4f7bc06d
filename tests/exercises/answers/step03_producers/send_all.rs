// Goes to the end of src/producer.rs
impl<Source: Iterator<Item = Event>> Producer<Source> {
    /// Appends all that is left and returns how many events that was.
    pub fn send_all(&mut self, log: &mut Log) -> usize {
        std::iter::from_fn(|| self.send(log)).count()
    }
}
