// Goes to the end of src/consumer.rs
impl Consumer {
    /// Reads on to the next letter.
    pub fn poll_letter(&mut self, log: &Log) -> Option<char> {
        loop {
            if let Event::Letter(letter) = self.poll(log)? {
                return Some(*letter);
            }
        }
    }
}
