// Goes to the end of src/log.rs
impl<E: Clone + DeserializeOwned> Log<E> {
    /// The event at `offset`, from memory or from the archive. `None`: there is no such event yet.
    pub fn read_anywhere(&self, offset: Offset) -> Result<Option<E>, ArchiveError> {
        match self.get(offset) {
            Ok(event) => Ok(event.cloned()),
            Err(_) => self.archived(offset),
        }
    }
}
