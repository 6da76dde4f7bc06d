use std::fmt::Debug;
use std::fs::File;
use std::io::{self, ErrorKind, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

// ANCHOR: disk
/// What an archive needs of a file. A test puts one that fails in its place.
pub trait Disk: Write + Debug + Send + Sync {
    /// Keeps the first `len` bytes, removes the rest, and goes on behind them.
    fn cut_back(&mut self, len: u64) -> io::Result<()>;

    /// Whether it is still at its path. What is no file says so itself.
    fn is_at(&self, path: &Path) -> io::Result<bool> {
        path.try_exists()
    }
}

impl Disk for File {
    fn cut_back(&mut self, len: u64) -> io::Result<()> {
        self.set_len(len)?;
        self.seek(SeekFrom::Start(len)).map(drop)
    }
}
// ANCHOR_END: disk

// ANCHOR: whole_writes
/// A file at whose end bytes are written all or not at all.
#[derive(Debug)]
pub(crate) struct WholeWrites {
    pub(crate) path: PathBuf,
    pub(crate) len: u64,
    disk: Box<dyn Disk>,
    torn: bool,
    look_at: u64,
}

impl WholeWrites {
    pub(crate) fn new(path: PathBuf, disk: Box<dyn Disk>) -> Self {
        Self { path, len: 0, disk, torn: false, look_at: 0 }
    }
    // ANCHOR_END: whole_writes

    // ANCHOR: write
    /// Writes `bytes` behind what was written before, or leaves the file as it was.
    pub(crate) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let end = self.len + bytes.len() as u64;
        if end > self.look_at {
            self.look()?;
        }
        if self.torn {
            self.disk.cut_back(self.len)?;
        }
        let written = self.disk.write_all(bytes).and_then(|()| self.disk.flush());
        match written {
            Ok(()) => (self.len, self.torn) = (end, false),
            Err(_) => self.torn = self.disk.cut_back(self.len).is_err(),
        }
        written
    }
    // ANCHOR_END: write

    // ANCHOR: look
    /// Looks whether the file is still at its path. The next look comes before 4096
    /// more bytes are written.
    pub(crate) fn look(&mut self) -> io::Result<()> {
        if !self.disk.is_at(&self.path)? {
            let what = "it was removed or renamed";
            return Err(io::Error::new(ErrorKind::NotFound, what));
        }
        self.look_at = self.len + 4096;
        Ok(())
    }
}
// ANCHOR_END: look
