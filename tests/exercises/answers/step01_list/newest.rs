// Goes to the end of src/log.rs
impl Log {
    /// The newest `n` events, oldest first; fewer when the log holds fewer.
    pub fn newest(&self, n: usize) -> &[Event] {
        &self.events[self.events.len().saturating_sub(n)..]
    }
}
