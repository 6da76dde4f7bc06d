// Goes to the end of src/log.rs
impl CompactedLog {
    /// The last value of `key`, or `None` when there is none or a tombstone removed it.
    pub fn value_of(&self, key: &[u8]) -> Option<&[u8]> {
        let segments = self.closed.iter().chain([&self.active]);
        let mut newest_first = segments.flat_map(|it| &it.entries).rev();
        let last =
            newest_first.find(|entry| entry.record.key.as_deref() == Some(key))?;
        last.record.value.as_deref()
    }
}
