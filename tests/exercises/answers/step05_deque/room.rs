// Goes to the end of src/log.rs
impl Log {
    /// How many appends drop nothing.
    pub fn room(&self) -> usize {
        (0..).take_while(|more| self.retention.to_drop(self.len() + more + 1) == 0).count()
    }
}
