//! Exercise: several events with one poll.

use step06_offset_deque_csv::{
    Archive, Consumer, Log, OffsetReset, Retention, StartAt,
};

#[test]
fn poll_up_to_reads_at_most_so_many_events() {
    let dir = tempfile::tempdir().unwrap();
    let archive = Archive::create(dir.path().join("archive.csv")).unwrap();
    let mut log = Log::new(Retention::default(), archive);
    for event in 0..=5 {
        log.append(event).unwrap();
    }
    let mut c = Consumer::new("C", StartAt::Earliest, OffsetReset::None, &log);
    assert_eq!(c.poll_up_to(4, &log).unwrap(), [&0, &1, &2, &3]);
    assert_eq!(c.poll_up_to(4, &log).unwrap(), [&4, &5]);
    assert!(c.poll_up_to(4, &log).unwrap().is_empty());
}
