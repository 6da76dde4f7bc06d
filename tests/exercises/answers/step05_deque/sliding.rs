// Goes to the end of src/retention.rs
impl Retention {
    /// Keeps the newest `max_events`.
    pub fn sliding(max_events: usize) -> Result<Self, InvalidRetention> {
        Self::new(max_events, 1)
    }
}
