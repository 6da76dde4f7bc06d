use std::fmt::Debug;
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

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
        todo!("keep {len} bytes, and go on behind them")
    }
}

/// A file at whose end bytes are written all or not at all.
#[derive(Debug)]
pub(crate) struct WholeWrites {
    pub(crate) path: PathBuf,
    disk: Box<dyn Disk>,
    // What must it remember, so that a write that failed leaves no trace?
}

impl WholeWrites {
    pub(crate) fn new(path: PathBuf, disk: Box<dyn Disk>) -> Self {
        Self { path, disk }
    }

    /// Writes `bytes` behind what was written before, or leaves the file as it was.
    pub(crate) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.disk.write_all(bytes)?; // It may fail in the middle of a row.
        self.disk.flush()
    }

    /// Looks whether the file is still at its path. The next look comes before 4096
    /// more bytes are written.
    pub(crate) fn look(&mut self) -> io::Result<()> {
        todo!("is the disk still at {}?", self.path.display())
    }
}
