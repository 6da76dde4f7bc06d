// Goes to the end of src/archive.rs
impl Archive {
    /// Whether the file holds as many bytes as this archive has written.
    pub fn is_whole(&self) -> Result<bool, ArchiveError> {
        match std::fs::metadata(&self.file.path) {
            Ok(file) => Ok(file.len() == self.file.len),
            Err(reason) => Err(self.failed(reason)),
        }
    }
}
