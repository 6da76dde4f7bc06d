//! When writing fails, the file is as it was, and a retry leaves neither a gap nor a
//! duplicate.

use std::fs::{self, File};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};

use crate::common::{EVENTS, numbered, rows};
use crate::disks::{FullDisk, LazyDisk};
use step06_archive::Archive;
use tempfile::tempdir;

/// A disk with so much room, opened as `Archive::create` opens its file.
fn disk(
    path: &Path,
    room: &Arc<AtomicUsize>,
    failing_cuts: usize,
) -> Box<FullDisk> {
    let file = File::options().write(true).create(true).truncate(false).open(path);
    Box::new(FullDisk { file: file.unwrap(), room: room.clone(), failing_cuts })
}

/// How many events a test appends at once.
const AT_ONCE: usize = 3;

/// Appends everything to a disk that is full after `room` bytes and is given more
/// room after each failure. Returns how many writes failed.
fn append_to_full_disk(room: usize, failing_cuts: usize) -> usize {
    let dir = tempdir().unwrap();
    let path = dir.path().join("archive.csv");
    let room = Arc::new(AtomicUsize::new(room));
    let mut failures = 0;
    let mut give_room = || {
        failures += 1;
        assert!(failures <= 2, "with room, it fails too");
        room.store(usize::MAX, Relaxed);
    };
    let first = disk(&path, &room, failing_cuts);
    let mut archive = Archive::new(path.clone(), first).unwrap_or_else(|_| {
        if failing_cuts == 0 {
            assert_eq!(fs::read(&path).unwrap(), b"", "half a header was left");
        }
        give_room();
        Archive::new(path.clone(), disk(&path, &room, 0)).unwrap()
    });

    for (first, events) in (0..).step_by(AT_ONCE).zip(EVENTS.chunks(AT_ONCE)) {
        while archive.append(first, events).is_err() {
            if failing_cuts == 0 {
                let before = numbered(&EVENTS[..first as usize]);
                assert_eq!(rows(&path), before, "the file is not as it was");
            }
            let torn: Option<String> = archive.read(first).unwrap();
            assert_eq!(torn, None, "half a row was read as an event");
            give_room();
        }
        let until_now = numbered(&EVENTS[..first as usize + AT_ONCE]);
        assert_eq!(rows(&path), until_now, "a retry left a gap or a duplicate");
    }
    failures
}

fn bytes_in_all() -> usize {
    let dir = tempdir().unwrap();
    let path = dir.path().join("archive.csv");
    Archive::create(&path).unwrap().append(0, EVENTS).unwrap();
    fs::read(path).unwrap().len()
}

/// All rows or none: after a failure the file is as long as it was after the last
/// write that succeeded.
#[test]
fn a_disk_that_is_full_after_any_byte_loses_nothing_and_repeats_nothing() {
    let bytes = bytes_in_all();
    for room in 0..bytes {
        assert_eq!(append_to_full_disk(room, 0), 1, "with room for {room} bytes");
    }
    assert_eq!(append_to_full_disk(bytes, 0), 0);
}

/// The cut may fail as well, and until one succeeds nothing is written behind a
/// torn end and nothing in it is read.
#[test]
fn a_file_that_could_not_be_cut_back_at_once_is_cut_back_before_the_next_row() {
    for room in "offset,event\n".len()..bytes_in_all() {
        assert_eq!(append_to_full_disk(room, 1), 1, "with room for {room} bytes");
        assert_eq!(append_to_full_disk(room, 2), 2, "with room for {room} bytes");
    }
}

/// A disk can take bytes and still fail to store them, so they do not count before
/// it has handed them on.
#[test]
fn a_row_is_archived_when_it_was_flushed_and_not_before() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("archive.csv");
    let fails = Arc::new(AtomicBool::new(false));
    let file = File::create(&path).unwrap();
    let disk = LazyDisk { file, waiting: vec![], fails: fails.clone() };
    let mut archive = Archive::new(path.clone(), Box::new(disk)).unwrap();
    for (offset, event) in (0..).zip(EVENTS) {
        fails.store(true, Relaxed);
        assert!(archive.append(offset, [event]).is_err());
        assert_eq!(rows(&path), numbered(&EVENTS[..offset as usize]));
        fails.store(false, Relaxed);
        archive.append(offset, [event]).unwrap();
        assert_eq!(rows(&path), numbered(&EVENTS[..=offset as usize]));
    }
}
