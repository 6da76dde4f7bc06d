// Goes to the end of src/retention.rs
impl Retention {
    /// How many more events a log of `len` takes before it drops any.
    pub fn room(&self, len: usize) -> usize {
        self.max_events.saturating_sub(len)
    }
}
