// Goes to the end of src/consumer.rs
impl Consumer {
    /// Goes on at `index`.
    pub fn seek(&mut self, index: usize) {
        self.position = index;
    }
}
