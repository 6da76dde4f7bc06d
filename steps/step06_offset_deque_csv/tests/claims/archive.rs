//! What the chapter says about the log and its archive: what cannot be archived is
//! not dropped.

use std::fs::{self, File};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};

use crate::common::{log_in, numbered, rows};
use crate::disks::{Cable, FullDisk};
use step06_offset_deque_csv::{Archive, Log, Offset, Retention};
use tempfile::{TempDir, tempdir};

const HEADER: &str = "offset,event\n";

/// A log of at most `max_events`, whose disk has so much room behind the header.
fn log_on_disk(
    room: &Arc<AtomicUsize>,
    max_events: usize,
    drop_events: usize,
) -> (Log<String>, TempDir) {
    let dir = tempdir().unwrap();
    let path = dir.path().join("archive.csv");
    room.fetch_add(HEADER.len(), Relaxed);
    let file = File::create(&path).unwrap();
    let disk = Box::new(FullDisk { file, room: room.clone() });
    let retention = Retention::new(max_events, drop_events).unwrap();
    (Log::new(retention, Archive::new(path, disk).unwrap()), dir)
}

fn awkward_events() -> Vec<String> {
    let events = [
        "plain",
        "a,b",
        "say \"hi\"",
        "two\nlines",
        "\r",
        "",
        " ",
        "🐟 é",
        "9",
        "-",
        "x",
        "y",
    ];
    events.map(String::from).to_vec()
}

/// Appends everything to a log whose disk is full after `room` bytes and is given
/// more room after each failure. Returns how many appends failed.
fn append_to_full_disk(room: usize) -> usize {
    let room = Arc::new(AtomicUsize::new(room));
    let (mut log, dir) = log_on_disk(&room, 3, 2);
    let path = dir.path().join("archive.csv");
    let mut failures = 0;
    let events = awkward_events();
    for event in &events {
        let before = log.to_string();
        while let Err(error) = log.append(event.clone()) {
            assert_eq!(log.to_string(), before, "the log changed: {error}");
            let archived = &events[..log.log_start_offset().0 as usize];
            assert_eq!(
                rows(&path),
                numbered(archived),
                "the file changed: {error}"
            );
            failures += 1;
            assert_eq!(failures, 1, "with room, it fails too: {error}");
            room.store(usize::MAX, Relaxed);
        }
    }
    room.store(usize::MAX, Relaxed);
    log.archive_all().unwrap();
    assert_eq!(rows(&path), numbered(&events), "a retry left a gap or a duplicate");
    failures
}

fn bytes_before_the_last_drop() -> usize {
    let dir = tempdir().unwrap();
    let mut log = log_in(dir.path(), 3, 2);
    for event in awkward_events() {
        log.append(event).unwrap();
    }
    fs::read(dir.path().join("archive.csv")).unwrap().len() - HEADER.len()
}

/// To drop is to archive, to forget and to count, in this order, for only archiving
/// can fail.
#[test]
fn a_disk_that_is_full_after_any_byte_loses_nothing_and_repeats_nothing() {
    let bytes = bytes_before_the_last_drop();
    for room in 0..bytes {
        assert_eq!(append_to_full_disk(room), 1, "with room for {room} bytes");
    }
    assert_eq!(append_to_full_disk(bytes), 0);
}

/// Who is refused is told which offset was not given out, and why.
#[test]
fn a_refused_append_says_what_happened() {
    let room = Arc::new(AtomicUsize::new(0));
    let (mut log, dir) = log_on_disk(&room, 1, 1);
    log.append("cod".to_string()).unwrap();
    let message = log.append("chips".to_string()).unwrap_err().to_string();
    let path = dir.path().join("archive.csv");
    let expected = format!(
        "event 1 was not appended, and none was dropped: {}: ",
        path.display()
    );
    assert!(message.starts_with(&expected), "{message}");
}

/// To archive everything can fail as one drop can, and then every event is still in
/// memory.
#[test]
fn a_log_that_could_not_archive_everything_is_as_it_was() {
    let room = Arc::new(AtomicUsize::new(3));
    let (mut log, dir) = log_on_disk(&room, 3, 2);
    let path = dir.path().join("archive.csv");
    for event in ["cod", "chips"] {
        log.append(event.to_string()).unwrap();
    }
    assert!(log.archive_all().is_err());
    assert_eq!((log.log_start_offset(), log.len()), (Offset(0), 2));
    assert_eq!(rows(&path), []);
}

/// What the archive does not take must stay in memory, or it would be nowhere.
#[test]
fn an_event_that_is_not_one_field_cannot_be_dropped() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("archive.csv");
    let archive = Archive::create(&path).unwrap();
    let mut log = Log::new(Retention::new(1, 1).unwrap(), archive);
    log.append(vec!["one", "two"]).unwrap();
    let message = log.append(vec!["one"]).unwrap_err().to_string();
    assert!(message.contains("found record with 3 fields"), "{message}");
    assert_eq!(log.get(Offset(0)), Ok(Some(&vec!["one", "two"])));
    assert_eq!(rows(&path), []);
}

/// The archive tells when its file is gone, and the log must listen before it
/// forgets anything.
#[cfg(unix)]
#[test]
fn when_the_folder_was_removed_nothing_leaves_the_memory() {
    let dir = tempdir().unwrap();
    let mut log = log_in(dir.path(), 1, 1);
    let event = "x".repeat(5000);
    log.append(event.clone()).unwrap();
    log.append(event.clone()).unwrap();
    // Elsewhere, a folder with an open file in it may not be removed.
    fs::remove_dir_all(dir.path()).unwrap();
    for _ in 0..2 {
        let message = log.append(event.clone()).unwrap_err().to_string();
        assert!(
            message.ends_with("archive.csv: it was removed or renamed"),
            "{message}"
        );
        assert_eq!(log.log_start_offset(), Offset(1));
    }
}

/// Small writes do not look whether the file is still there, so who gives away
/// everything has to look first.
#[cfg(unix)]
#[test]
fn a_removed_file_is_missed_when_everything_is_archived() {
    let dir = tempdir().unwrap();
    let mut log = log_in(dir.path(), 1, 1);
    for _ in 0..=10 {
        log.append("cod".to_string()).unwrap();
    }
    fs::remove_file(dir.path().join("archive.csv")).unwrap();
    assert!(log.archive_all().is_err());
    assert_eq!(log.len(), 1);
}

/// Only a drop needs the archive, so a disk that is out of order holds nobody up while
/// there is room in memory.
#[test]
fn while_there_is_room_in_memory_no_disk_is_needed() {
    let plugged = Arc::new(AtomicBool::new(true));
    let disk = Box::new(Cable { plugged: plugged.clone() });
    let archive = Archive::new("cable".into(), disk).unwrap();
    let mut log = Log::new(Retention::new(2, 1).unwrap(), archive);
    plugged.store(false, Relaxed);
    assert_eq!(log.append("cod").unwrap(), Offset(0));
    assert_eq!(log.append("chips").unwrap(), Offset(1));
    assert!(log.append("plaice").is_err());
    plugged.store(true, Relaxed);
    assert_eq!(log.append("plaice").unwrap(), Offset(2));
}

/// A dropped event is in the file by the time it has left the memory, and not when
/// the program ends.
#[test]
fn dropped_events_are_in_the_file_before_the_log_is_closed() {
    let dir = tempdir().unwrap();
    let mut log = log_in(dir.path(), 1, 1);
    for event in awkward_events() {
        log.append(event).unwrap();
        let dropped = log.log_start_offset().0 as usize;
        assert_eq!(
            rows(&dir.path().join("archive.csv")),
            numbered(&awkward_events()[..dropped])
        );
    }
}
