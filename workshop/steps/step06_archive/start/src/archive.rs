use std::io;
use std::path::PathBuf;

use serde::{Serialize, de::DeserializeOwned};

use crate::disk::{Disk, WholeWrites};

const HEADER: &[u8] = b"offset,event\n";

/// A CSV file: the header `offset,event`, then a row an event, in the order of
/// offsets. An event must be one field: a number, a text, or what serde turns into
/// one.
#[derive(Debug)]
pub struct Archive {
    file: WholeWrites,
}

impl Archive {
    /// An archive in a new or empty file. A file that holds something is left as it
    /// is.
    pub fn create(path: impl Into<PathBuf>) -> Result<Self, ArchiveError> {
        let path = path.into();
        todo!("open {}, unless it holds something", path.display())
    }

    /// An archive in the empty file at `path`, which is open as `disk`.
    pub fn new(path: PathBuf, disk: Box<dyn Disk>) -> Result<Self, ArchiveError> {
        let mut archive = Self { file: WholeWrites::new(path, disk) };
        let written = archive.file.write(HEADER);
        written.map_err(|reason| archive.failed(reason)).map(|()| archive)
    }

    /// Writes a row for each event, the first of which has the offset `first`: all
    /// of them, or none. The caller keeps the offsets in order.
    pub fn append<E: Serialize>(
        &mut self,
        first: u64,
        events: impl IntoIterator<Item = E>,
    ) -> Result<(), ArchiveError> {
        let rows = rows(first, events).map_err(|reason| self.failed(reason))?;
        todo!("write {} bytes, but not the header", rows.len())
    }

    /// Looks whether the file is still at its path. `append` does so every 4096
    /// bytes.
    pub fn look(&mut self) -> Result<(), ArchiveError> {
        self.file.look().map_err(|reason| self.failed(reason))
    }

    /// The event at `offset`, or `None` when it is not archived. Reads from the
    /// start.
    pub fn read<E: DeserializeOwned>(
        &self,
        offset: u64,
    ) -> Result<Option<E>, ArchiveError> {
        self.find(offset).map_err(|reason| self.failed(reason))
    }

    fn find<E: DeserializeOwned>(&self, offset: u64) -> csv::Result<Option<E>> {
        todo!("look for {offset} in {}", self.file.path.display())
    }

    fn failed(&self, reason: impl Into<csv::Error>) -> ArchiveError {
        ArchiveError::Failed(self.file.path.clone(), reason.into())
    }
}

/// The rows of `events` behind a header, which makes csv refuse an event of two
/// fields. In 512 bytes is room for ten short rows; longer ones make room for
/// themselves.
fn rows<E: Serialize>(
    first: u64,
    events: impl IntoIterator<Item = E>,
) -> csv::Result<Vec<u8>> {
    let mut rows = csv::WriterBuilder::new()
        .has_headers(false)
        .buffer_capacity(512)
        .from_writer(Vec::with_capacity(512));
    rows.write_record(["offset", "event"])?;
    let none_left = || io::Error::other("no offset is left");
    let mut offsets = first..=u64::MAX;
    for event in events {
        let offset = offsets.next().ok_or_else(none_left)?;
        rows.serialize((offset, event))?;
    }
    rows.into_inner().map_err(|error| error.into_error().into())
}

/// Why an archive cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    /// The file at this path already holds so many bytes, which are left as they
    /// are.
    #[error("{} already holds {_1} bytes: name a new file", _0.display())]
    NotEmpty(PathBuf, u64),
    /// The file at this path could not be opened, written or read.
    #[error("{}: {_1}", _0.display())]
    Failed(PathBuf, csv::Error),
}
