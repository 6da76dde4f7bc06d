use std::collections::vec_deque::Iter;
use std::fmt::Debug;
use std::fs::File;
use std::io::{self, ErrorKind, Write};
use std::path::PathBuf;

use serde::{Serialize, de::DeserializeOwned};

use crate::Offset;

// ANCHOR: archive
/// A CSV file: the header `offset,event`, then a row an event, in the order of offsets.
#[derive(Debug)]
pub struct Archive {
    path: PathBuf,
    file: Box<dyn ArchiveFile>,
    len: u64,
    look_at: u64,
    torn: bool,
}

/// What an archive needs of its file, which a test may replace by one that fails.
pub trait ArchiveFile: Write + Debug + Send + Sync {
    /// Keeps the first `len` bytes and removes the rest.
    fn cut_back(&mut self, len: u64) -> io::Result<()>;
}

impl ArchiveFile for File {
    fn cut_back(&mut self, len: u64) -> io::Result<()> {
        self.set_len(len)
    }
}
// ANCHOR_END: archive

// ANCHOR: create
impl Archive {
    /// An archive in a new or empty file. A file that holds something is left as it is.
    pub fn create(path: impl Into<PathBuf>) -> Result<Self, ArchiveError> {
        let path = path.into();
        let file = File::options().append(true).create(true).open(&path);
        match file.and_then(|file| Ok((file.metadata()?.len(), file))) {
            Ok((0, file)) => Ok(Self::new(path, Box::new(file))),
            Ok((len, _)) => Err(ArchiveError::NotEmpty(path, len)),
            Err(reason) => Err(ArchiveError::Failed(path, reason.into())),
        }
    }

    /// An archive in the empty file at `path`, opened to write at its end.
    pub fn new(path: PathBuf, file: Box<dyn ArchiveFile>) -> Self {
        Self { path, file, len: 0, look_at: 0, torn: false }
    }
    // ANCHOR_END: create

    // ANCHOR: append
    /// Writes a row for each event, the first of which has the offset `first`: all or
    /// none.
    pub(crate) fn append<E: Serialize>(
        &mut self,
        first: Offset,
        events: Iter<E>,
    ) -> Result<(), ArchiveError> {
        self.try_append(first, events).map_err(|reason| self.failed(reason))
    }

    fn try_append<E: Serialize>(
        &mut self,
        first: Offset,
        events: Iter<E>,
    ) -> csv::Result<()> {
        let mut rows = csv::WriterBuilder::new().has_headers(false).from_writer(vec![]);
        if self.len == 0 {
            rows.write_record(["offset", "event"])?;
        }
        for row in (first.0..).zip(events) {
            rows.serialize(row)?;
        }
        let rows = rows.into_inner().map_err(|error| error.into_error())?;
        Ok(self.write(&rows)?)
    }
    // ANCHOR_END: append

    // ANCHOR: write
    fn write(&mut self, rows: &[u8]) -> io::Result<()> {
        self.look()?;
        if self.torn {
            self.file.cut_back(self.len)?;
            self.torn = false;
        }
        let written = self.file.write_all(rows).and_then(|()| self.file.flush());
        match written {
            Ok(()) => self.len += rows.len() as u64,
            Err(_) => self.torn = self.file.cut_back(self.len).is_err(),
        }
        written
    }
    // ANCHOR_END: write

    // ANCHOR: look
    /// Looks, every 4096 bytes, whether the file is still there: Unix lets us write to
    /// a file that was removed.
    fn look(&mut self) -> io::Result<()> {
        if self.len >= self.look_at {
            if !self.path.try_exists()? {
                return Err(io::Error::new(
                    ErrorKind::NotFound,
                    "it was removed or renamed",
                ));
            }
            self.look_at = self.len + 4096;
        }
        Ok(())
    }
    // ANCHOR_END: look

    // ANCHOR: read
    /// Reads the file from its start to the event at `offset`. `None`: it is not
    /// archived.
    pub fn read<E: DeserializeOwned>(
        &self,
        offset: Offset,
    ) -> Result<Option<E>, ArchiveError> {
        self.find(offset).map_err(|reason| self.failed(reason))
    }

    fn find<E: DeserializeOwned>(&self, offset: Offset) -> csv::Result<Option<E>> {
        for row in csv::Reader::from_path(&self.path)?.into_deserialize() {
            let (archived, event): (Offset, E) = row?;
            if archived == offset {
                return Ok(Some(event));
            }
        }
        Ok(None)
    }

    fn failed(&self, reason: csv::Error) -> ArchiveError {
        ArchiveError::Failed(self.path.clone(), reason)
    }
}
// ANCHOR_END: read

// ANCHOR: error
/// Why an archive cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    /// The file at this path already holds so many bytes, which are left as they are.
    #[error("{} already holds {_1} bytes: name a new file", _0.display())]
    NotEmpty(PathBuf, u64),
    /// The file at this path could not be opened, written or read.
    #[error("{}: {_1}", _0.display())]
    Failed(PathBuf, csv::Error),
}
// ANCHOR_END: error
