//! The story of the archive: the disk is full in the middle of a row, and nothing is
//! lost or written twice.

use std::error::Error;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use serde::Serialize;
use step06_archive::{Archive, ArchiveError, Disk};

// ANCHOR: disk
/// How many bytes the disk has room for.
static ROOM: AtomicUsize = AtomicUsize::new(usize::MAX);

#[derive(Debug)]
struct SmallDisk(File);

impl Write for SmallDisk {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = ROOM.load(Relaxed);
        if room == 0 {
            return Err(io::Error::new(ErrorKind::StorageFull, "the disk is full"));
        }
        let written = self.0.write(&bytes[..bytes.len().min(room)])?;
        ROOM.store(room - written, Relaxed);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}
// ANCHOR_END: disk

// ANCHOR: cut_back
impl Disk for SmallDisk {
    fn cut_back(&mut self, len: u64) -> io::Result<()> {
        println!("  cut back from {} bytes to {len}", self.0.metadata()?.len());
        self.0.cut_back(len)
    }
}
// ANCHOR_END: cut_back

// ANCHOR: main
fn main() -> Result<(), Box<dyn Error>> {
    let dir = tempfile::tempdir()?;
    let path = dir.path().join("archive.csv");
    let disk = SmallDisk(File::create(&path)?);
    let mut archive = Archive::new(path.clone(), Box::new(disk))?;

    println!("Ten rows, and the disk is full in the middle of row 7:");
    ROOM.store("0,0\n1,1\n2,2\n3,3\n4,4\n5,5\n6,".len(), Relaxed);
    append(&mut archive, 0, 0..=9);
    show(&path)?;

    println!("\nSomebody makes room, and the same ten come again:");
    ROOM.store(usize::MAX, Relaxed);
    append(&mut archive, 0, 0..=9);
    show(&path)?;

    orders(&dir.path().join("orders.csv"))
}
// ANCHOR_END: main

// ANCHOR: orders
fn orders(path: &Path) -> Result<(), Box<dyn Error>> {
    println!("\nText, in a file of its own:");
    let mut archive = Archive::create(path)?;
    append(&mut archive, 0, ["plaice, no salt", "a \"large\" 🐟"]);
    show(path)?;
    let event: Option<String> = archive.read(1)?;
    println!("Event 1 is {}", event.as_deref().unwrap_or("not there"));

    println!("An event of two fields:");
    append(&mut archive, 2, [("cod", "chips")]);
    println!("A new archive in the same file:");
    if let Err(ArchiveError::NotEmpty(_, bytes)) = Archive::create(path) {
        println!("  refused: it holds {bytes} bytes");
    }
    Ok(())
}
// ANCHOR_END: orders

// ANCHOR: helpers
fn append<E: Serialize>(
    archive: &mut Archive,
    first: u64,
    events: impl IntoIterator<Item = E>,
) {
    match archive.append(first, events) {
        Ok(()) => println!("  appended"),
        Err(ArchiveError::Failed(_, reason)) => println!("  refused: {reason}"),
        Err(error) => println!("  refused: {error}"),
    }
}

fn show(path: &Path) -> Result<(), Box<dyn Error>> {
    println!("The file:");
    for row in fs::read_to_string(path)?.lines() {
        println!("  {row}");
    }
    Ok(())
}
// ANCHOR_END: helpers
