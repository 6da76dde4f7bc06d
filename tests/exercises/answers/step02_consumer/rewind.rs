// Goes to the end of src/consumer.rs
impl Consumer {
    /// Forgets what it has read.
    pub fn rewind(&mut self) {
        self.last_read = None;
    }
}
