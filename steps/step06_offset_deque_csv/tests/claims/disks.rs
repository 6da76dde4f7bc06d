//! Disks that fail when a test wants them to.

use std::fs::File;
use std::io::{self, ErrorKind, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};

use step06_archive::Disk;

/// A disk with room for so many bytes.
#[derive(Debug)]
pub struct FullDisk {
    pub file: File,
    pub room: Arc<AtomicUsize>,
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
        self.file.cut_back(len)
    }
}

/// A disk that can be unplugged.
#[derive(Debug)]
pub struct Cable {
    pub plugged: Arc<AtomicBool>,
}

impl Cable {
    fn answer<T>(&self, answer: T) -> io::Result<T> {
        let plugged = self.plugged.load(Relaxed);
        plugged.then_some(answer).ok_or(ErrorKind::NotConnected.into())
    }
}

impl Write for Cable {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.answer(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.answer(())
    }
}

impl Disk for Cable {
    fn cut_back(&mut self, _: u64) -> io::Result<()> {
        self.answer(())
    }

    fn is_at(&self, _: &Path) -> io::Result<bool> {
        self.answer(true)
    }
}
