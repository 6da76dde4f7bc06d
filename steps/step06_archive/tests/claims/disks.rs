//! Disks that fail when a test wants them to.

use std::fs::File;
use std::io::{self, ErrorKind, Write};
use std::mem;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};

use step06_archive::Disk;

/// A disk with room for so many bytes, whose first so many cuts fail.
#[derive(Debug)]
pub struct FullDisk {
    pub file: File,
    pub room: Arc<AtomicUsize>,
    pub failing_cuts: usize,
}

impl Write for FullDisk {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = self.room.load(Relaxed);
        if room == 0 {
            return Err(ErrorKind::StorageFull.into());
        }
        let written = self.file.write(&bytes[..bytes.len().min(room)])?;
        self.room.store(room - written, Relaxed);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Disk for FullDisk {
    fn cut_back(&mut self, len: u64) -> io::Result<()> {
        if self.failing_cuts > 0 {
            self.failing_cuts -= 1;
            return Err(ErrorKind::Other.into());
        }
        self.file.cut_back(len)
    }
}

/// A disk that stores nothing before it is flushed, and may fail then.
#[derive(Debug)]
pub struct LazyDisk {
    pub file: File,
    pub waiting: Vec<u8>,
    pub fails: Arc<AtomicBool>,
}

impl Write for LazyDisk {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.waiting.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.fails.load(Relaxed) {
            return Err(ErrorKind::StorageFull.into());
        }
        self.file.write_all(&mem::take(&mut self.waiting))
    }
}

impl Disk for LazyDisk {
    fn cut_back(&mut self, len: u64) -> io::Result<()> {
        self.waiting.clear();
        self.file.cut_back(len)
    }
}

/// A disk that is memory, and may be gone.
#[derive(Debug)]
pub struct Memory {
    pub bytes: Vec<u8>,
    pub gone: Arc<AtomicBool>,
}

impl Write for Memory {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Disk for Memory {
    fn cut_back(&mut self, len: u64) -> io::Result<()> {
        self.bytes.truncate(len as usize);
        Ok(())
    }

    fn is_at(&self, _: &Path) -> io::Result<bool> {
        Ok(!self.gone.load(Relaxed))
    }
}
