//! Exercise: a reader that need not know where an event is.

use step06_offset_deque_csv::{Archive, Log, Offset, Retention};

#[test]
fn read_anywhere_finds_an_event_in_memory_or_in_the_archive() {
    let dir = tempfile::tempdir().unwrap();
    let archive = Archive::create(dir.path().join("archive.csv")).unwrap();
    let mut log = Log::new(Retention::default(), archive);
    for event in 100..=120 {
        log.append(event).unwrap();
    }
    assert_eq!(log.log_start_offset(), Offset(10));
    for offset in 0..=20 {
        assert_eq!(log.read_anywhere(Offset(offset)).unwrap(), Some(100 + offset));
    }
    assert_eq!(log.read_anywhere(Offset(21)).unwrap(), None);
}
