// Goes to the end of src/log.rs
impl Log {
    /// Python's `[-back]`.
    pub fn from_end(&self, back: usize) -> Option<&Event> {
        self.get(self.len().checked_sub(back)?)
    }
}
