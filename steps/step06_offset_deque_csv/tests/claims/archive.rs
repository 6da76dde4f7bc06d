//! What the chapter says about the archive: nothing is overwritten, lost or written
//! twice.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::mem;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};

use crate::common::{log_in, numbered, rows};
use step06_offset_deque_csv::{Archive, Disk, Log, Offset, Retention};
use tempfile::tempdir;

/// A disk with room for so many bytes, whose first so many cuts fail.
#[derive(Debug)]
struct FullDisk {
    file: File,
    room: Arc<AtomicUsize>,
    failing_cuts: usize,
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

fn awkward_events() -> Vec<String> {
    [
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
    ]
    .map(String::from)
    .to_vec()
}

/// A disk with so much room, opened as `Archive::create` opens its file.
fn disk(
    path: &Path,
    room: &Arc<AtomicUsize>,
    failing_cuts: usize,
) -> Box<FullDisk> {
    let file = File::options().write(true).create(true).truncate(false).open(path);
    Box::new(FullDisk { file: file.unwrap(), room: room.clone(), failing_cuts })
}

/// Appends everything to a disk that is full after `room` bytes and is given more
/// room after each failure. Returns how many writes failed.
fn append_to_full_disk(room: usize, failing_cuts: usize) -> usize {
    let dir = tempdir().unwrap();
    let path = dir.path().join("archive.csv");
    let room = Arc::new(AtomicUsize::new(room));
    let mut failures = 0;
    let mut give_room = || {
        failures += 1;
        room.store(usize::MAX, Relaxed);
    };
    let first = disk(&path, &room, failing_cuts);
    let archive = Archive::new(path.clone(), first).unwrap_or_else(|_| {
        if failing_cuts == 0 {
            assert_eq!(fs::read(&path).unwrap(), b"", "half a header was left");
        }
        give_room();
        Archive::new(path.clone(), disk(&path, &room, 0)).unwrap()
    });
    let mut log = Log::new(Retention::new(3, 2).unwrap(), archive);

    let events = awkward_events();
    for event in &events {
        let before = log.to_string();
        while let Err(error) = log.append(event.clone()) {
            assert_eq!(
                log.to_string(),
                before,
                "a failed append changed the log: {error}"
            );
            let log_start = log.log_start_offset();
            if failing_cuts == 0 {
                let archived = numbered(&events[..log_start.0 as usize]);
                assert_eq!(
                    rows(&path),
                    archived,
                    "not cut back to the last whole row"
                );
            }
            let torn: Option<String> = log.archive().read(log_start).unwrap();
            assert_eq!(torn, None, "half a row was read as an event");
            give_room();
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
    fs::read(dir.path().join("archive.csv")).unwrap().len()
}

#[test]
fn a_disk_that_is_full_after_any_byte_loses_nothing_and_repeats_nothing() {
    let bytes = bytes_before_the_last_drop();
    for room in 0..bytes {
        assert_eq!(append_to_full_disk(room, 0), 1, "with room for {room} bytes");
    }
    assert_eq!(append_to_full_disk(bytes, 0), 0);
}

#[test]
fn a_file_that_could_not_be_cut_back_at_once_is_cut_back_before_the_next_row() {
    for room in "offset,event\n".len()..bytes_before_the_last_drop() {
        assert_eq!(append_to_full_disk(room, 1), 1, "with room for {room} bytes");
        assert_eq!(append_to_full_disk(room, 2), 2, "with room for {room} bytes");
    }
}

#[test]
fn a_refused_append_says_what_happened() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("orders.csv");
    let room = Arc::new(AtomicUsize::new("offset,event\n".len()));
    let archive = Archive::new(path.clone(), disk(&path, &room, 0)).unwrap();
    let mut log = Log::new(Retention::new(1, 1).unwrap(), archive);
    log.append(70).unwrap();
    let message = log.append(71).unwrap_err().to_string();
    let expected = format!(
        "event 1 was not appended, and none was dropped: {}: ",
        path.display()
    );
    assert!(message.starts_with(&expected), "{message}");
}

/// A disk that stores nothing before it is flushed, and may fail then.
#[derive(Debug)]
struct LazyDisk {
    file: File,
    waiting: Vec<u8>,
    fails: Arc<AtomicBool>,
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

#[test]
fn events_leave_the_memory_only_after_a_flush() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("archive.csv");
    let fails = Arc::new(AtomicBool::new(false));
    let file = File::create(&path).unwrap();
    let disk = LazyDisk { file, waiting: vec![], fails: fails.clone() };
    let archive = Archive::new(path.clone(), Box::new(disk)).unwrap();
    let mut log = Log::new(Retention::new(1, 1).unwrap(), archive);
    let events = awkward_events();
    for (offset, event) in events.iter().enumerate() {
        fails.store(true, Relaxed);
        assert_eq!(log.append(event.clone()).is_err(), offset > 0);
        fails.store(false, Relaxed);
        if offset > 0 {
            log.append(event.clone()).unwrap();
        }
        assert_eq!(rows(&path), numbered(&events[..offset]));
    }
}

#[test]
fn an_event_that_is_not_one_field_is_refused_and_the_file_stays_whole() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("archive.csv");
    let archive = Archive::create(&path).unwrap();
    let mut log = Log::new(Retention::new(1, 1).unwrap(), archive);
    log.append(vec!["one"]).unwrap();
    log.append(vec!["one", "two"]).unwrap();
    let before = fs::read(&path).unwrap();
    let message = log.append(vec!["one"]).unwrap_err().to_string();
    assert!(message.contains("found record with 3 fields"), "{message}");
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn an_archive_to_which_nothing_has_gone_is_a_header() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("archive.csv");
    Archive::create(&path).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "offset,event\n");
}

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

#[test]
fn an_existing_empty_file_is_welcome() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("archive.csv");
    File::create(&path).unwrap();
    assert!(Archive::create(&path).is_ok());
}

#[test]
fn a_folder_that_is_not_there_is_a_clear_error() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("no-such-folder").join("archive.csv");
    let message = Archive::create(&path).unwrap_err().to_string();
    assert!(message.starts_with(&format!("{}: ", path.display())), "{message}");
}

/// Elsewhere, a folder with an open file in it may not be removed.
#[cfg(unix)]
#[test]
fn when_the_folder_was_removed_nothing_leaves_the_memory() {
    let dir = tempdir().unwrap();
    let mut log = log_in(dir.path(), 1, 1);
    let event = "x".repeat(5000);
    log.append(event.clone()).unwrap();
    log.append(event.clone()).unwrap();
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

#[cfg(unix)]
#[test]
fn a_removed_file_is_missed_within_4096_bytes_and_when_everything_is_archived() {
    let dir = tempdir().unwrap();
    let mut log = log_in(dir.path(), 1, 1);
    let event = "x".repeat(95);
    for _ in 0..=10 {
        log.append(event.clone()).unwrap();
    }
    fs::remove_file(dir.path().join("archive.csv")).unwrap();
    assert!(log.archive_all().is_err());
    assert_eq!(log.len(), 1);
    let lost = (0..1000).take_while(|_| log.append(event.clone()).is_ok()).count();
    assert!(
        lost * event.len() <= 4096,
        "{lost} events went into a file that was gone"
    );
}

#[test]
fn flushed_rows_are_in_the_file_before_the_log_is_closed() {
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
