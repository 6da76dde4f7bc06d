// Goes to the end of src/consumer.rs
impl Consumer {
    /// How many events it has yet to read.
    pub fn lag(&self, log: &Log) -> usize {
        let read = self.last_read.map_or(0, |index| index + 1);
        log.len().saturating_sub(read)
    }
}
