// Goes to the end of src/archive.rs
impl Archive {
    /// The archived events from `offset` on, each with its own. Reads from the start.
    pub fn read_from<E: DeserializeOwned>(
        &self,
        offset: u64,
    ) -> Result<Vec<(u64, E)>, ArchiveError> {
        self.find_from(offset).map_err(|reason| self.failed(reason))
    }

    fn find_from<E: DeserializeOwned>(
        &self,
        offset: u64,
    ) -> csv::Result<Vec<(u64, E)>> {
        let mut found = Vec::new();
        let whole_rows = File::open(&self.file.path)?.take(self.file.len);
        for row in csv::Reader::from_reader(whole_rows).into_deserialize() {
            let (archived, event) = row?;
            if archived >= offset {
                found.push((archived, event));
            }
        }
        Ok(found)
    }
}
