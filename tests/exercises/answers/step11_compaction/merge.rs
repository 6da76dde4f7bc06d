// Goes to the end of src/compact.rs
impl CompactedLog {
    /// Joins neighbouring closed segments that have at most `max` records together.
    pub fn merge(&mut self, max: usize) {
        let mut merged: Vec<crate::segment::Segment> = Vec::new();
        for segment in self.closed.drain(..) {
            match merged.last_mut() {
                Some(last) if last.entries.len() + segment.entries.len() <= max => {
                    last.entries.extend(segment.entries);
                }
                _ => merged.push(segment),
            }
        }
        self.closed = merged;
    }
}
