//! An archive leaves the files of others alone, and misses its own.

use std::fs::{self, File};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use step06_archive::Archive;
use tempfile::tempdir;

use crate::disks::Memory;

/// The header is there from the beginning, so that a file without rows can be read
/// too.
#[test]
fn an_archive_to_which_nothing_has_gone_is_a_header() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("archive.csv");
    Archive::create(&path).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "offset,event\n");
}

/// A file that already holds something is somebody's data, and the refusal says how
/// much is there.
#[test]
fn an_existing_file_is_refused_and_left_as_it_is() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("precious.csv");
    fs::write(&path, "years of work\n").unwrap();
    let message = Archive::create(&path).unwrap_err().to_string();
    let expected =
        format!("{} already holds 14 bytes: name a new file", path.display());
    assert_eq!(message, expected);
    assert_eq!(fs::read_to_string(&path).unwrap(), "years of work\n");
}

/// Where a file holds nothing, there is nothing to lose.
#[test]
fn an_existing_empty_file_is_welcome() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("archive.csv");
    File::create(&path).unwrap();
    assert!(Archive::create(&path).is_ok());
}

/// An error about a file says which file it is.
#[test]
fn a_folder_that_is_not_there_is_a_clear_error() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("no-such-folder").join("archive.csv");
    let message = Archive::create(&path).unwrap_err().to_string();
    assert!(message.starts_with(&format!("{}: ", path.display())), "{message}");
}

/// A deleted file stays writable for whoever has it open, so somebody must look for
/// it again and again.
#[cfg(unix)]
#[test]
fn a_removed_file_is_missed_before_4096_more_bytes_are_written() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("archive.csv");
    let mut archive = Archive::create(&path).unwrap();
    for offset in 0..10 {
        archive.append(offset, ["x".repeat(95)]).unwrap();
    }
    // Elsewhere, a file that is open may not be removed.
    fs::remove_file(&path).unwrap();
    let event = ["x".repeat(95)];
    let lost = (10..1000).take_while(|n| archive.append(*n, &event).is_ok());
    let lost = lost.count();
    assert!(lost * 95 <= 4096, "{lost} events went into a file that was gone");
}

/// To look is to ask now, however short a time ago the last look was.
#[cfg(unix)]
#[test]
fn who_looks_misses_a_removed_file_at_once() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("archive.csv");
    let mut archive = Archive::create(&path).unwrap();
    archive.look().unwrap();
    fs::rename(&path, dir.path().join("elsewhere.csv")).unwrap();
    let message = archive.look().unwrap_err().to_string();
    let expected = format!("{}: it was removed or renamed", path.display());
    assert_eq!(message, expected);
}

/// Not every disk is a file, so it is the disk that is asked and not the folder.
#[test]
fn a_disk_that_is_no_file_says_itself_whether_it_is_there() {
    let gone = Arc::new(AtomicBool::new(false));
    let disk = Memory { bytes: vec![], gone: gone.clone() };
    let mut archive = Archive::new("in memory".into(), Box::new(disk)).unwrap();
    archive.append(0, ["a"]).unwrap();
    archive.look().unwrap();
    gone.store(true, Relaxed);
    let message = archive.look().unwrap_err().to_string();
    assert_eq!(message, "in memory: it was removed or renamed");
}
