//! What the chapter says about a log with offsets, and about consumers that are out
//! of range.

use crate::common::{log_in, numbered, rows};
use step06_offset_deque_csv::{
    Archive, Consumer, Log, Offset, OffsetOutOfRange, OffsetReset, Retention,
    StartAt,
};
use tempfile::{TempDir, tempdir};

/// The log of the notes, with events 0 to `last`, and the folder of its archive.
fn log_up_to(last: u64) -> (Log<u64>, TempDir) {
    let dir = tempdir().unwrap();
    let archive = Archive::create(dir.path().join("archive.csv")).unwrap();
    let mut log = Log::new(Retention::default(), archive);
    for event in 0..=last {
        assert_eq!(log.append(event).unwrap(), Offset(event));
    }
    (log, dir)
}

/// Polls until the log end, or until the consumer reports an error.
fn poll_all(
    c: &mut Consumer,
    log: &Log<u64>,
) -> Result<Vec<u64>, OffsetOutOfRange> {
    let polls = std::iter::from_fn(|| c.poll(log).transpose()).take(1000);
    polls.map(|event| event.copied()).collect()
}

fn at(offset: u64, reset: OffsetReset, log: &Log<u64>) -> Consumer {
    Consumer::new("C", StartAt::Offset(Offset(offset)), reset, log)
}

fn out_of_range(requested: u64, log_start: u64, log_end: u64) -> OffsetOutOfRange {
    OffsetOutOfRange {
        requested: Offset(requested),
        log_start: Offset(log_start),
        log_end: Offset(log_end),
    }
}

/// When events are dropped, the log start moves on by as many, and every offset
/// stays what it was.
#[test]
fn the_21st_append_moves_the_log_start_to_10() {
    let (log, _dir) = log_up_to(19);
    assert_eq!(
        (log.log_start_offset(), log.log_end_offset()),
        (Offset(0), Offset(20))
    );
    let (log, _dir) = log_up_to(20);
    assert_eq!(
        (log.log_start_offset(), log.log_end_offset()),
        (Offset(10), Offset(21))
    );
    assert_eq!(log.len(), 11);
}

/// An index is an offset less the log start, and at the log end nothing is there
/// yet, which is no error.
#[test]
fn an_offset_finds_its_event_or_says_why_not() {
    let (log, _dir) = log_up_to(20);
    assert_eq!(log.get(Offset(9)), Err(out_of_range(9, 10, 21)));
    assert_eq!(log.get(Offset(10)), Ok(Some(&10)));
    assert_eq!(log.get(Offset(12)), Ok(Some(&12)));
    assert_eq!(log.get(Offset(20)), Ok(Some(&20)));
    assert_eq!(log.get(Offset(21)), Ok(None), "the log end is empty, and no error");
    assert_eq!(log.get(Offset(22)), Err(out_of_range(22, 10, 21)));
    assert_eq!(log.get(Offset(u64::MAX)), Err(out_of_range(u64::MAX, 10, 21)));
}

/// The log end is in range even where there is no event, and what lies beyond it is
/// not.
#[test]
fn an_empty_log_has_its_end_at_its_start() {
    let dir = tempdir().unwrap();
    let log = log_in(dir.path(), 20, 10);
    assert!(log.is_empty());
    assert_eq!(log.log_start_offset(), log.log_end_offset());
    assert_eq!(log.get(Offset(0)), Ok(None));
    assert_eq!(log.get(Offset(1)), Err(out_of_range(1, 0, 0)));
}

/// Who asks for an event that is gone is told where the log starts and ends, to
/// decide where to go on.
#[test]
fn out_of_range_says_what_was_asked_and_what_is_there() {
    let (log, _dir) = log_up_to(20);
    assert_eq!(
        log.get(Offset(9)).unwrap_err().to_string(),
        "offset 9 is out of range: the log starts at 10 and ends at 21"
    );
}

/// An offset is given once: the count goes on when the events before it are gone,
/// and never starts again at 0.
#[test]
fn an_emptied_log_keeps_counting() {
    let (mut log, dir) = log_up_to(2);
    log.archive_all().unwrap();
    assert!(log.is_empty());
    assert_eq!(
        (log.log_start_offset(), log.log_end_offset()),
        (Offset(3), Offset(3))
    );
    assert_eq!(log.append(70).unwrap(), Offset(3));
    assert!(!log.is_empty());
    assert_eq!(log.get(Offset(3)), Ok(Some(&70)));
    assert_eq!(rows(&dir.path().join("archive.csv")).len(), 3);
}

/// C's position is the offset of an event, which does not change when the events
/// before it are dropped.
#[test]
fn a_consumer_that_slept_through_a_drop_goes_on_where_it_was() {
    let (mut log, _dir) = log_up_to(11);
    let mut c = Consumer::new("C", StartAt::Latest, OffsetReset::None, &log);
    assert_eq!(c.position(), Offset(12));
    for event in 12..=20 {
        log.append(event).unwrap();
    }
    assert_eq!(poll_all(&mut c, &log), Ok((12..=20).collect()));
    assert_eq!(
        poll_all(&mut c, &log),
        Ok(vec![]),
        "an empty read moved the position"
    );
    log.append(21).unwrap();
    assert_eq!(
        poll_all(&mut c, &log),
        Ok(vec![21]),
        "an empty read skipped an event"
    );
}

/// The earliest is the log start and not 0, and the latest is the log end.
#[test]
fn a_new_consumer_starts_at_the_earliest_the_latest_or_an_offset() {
    let (log, _dir) = log_up_to(20);
    let start =
        |start| Consumer::new("C", start, OffsetReset::None, &log).position();
    assert_eq!(start(StartAt::Earliest), Offset(10));
    assert_eq!(start(StartAt::Latest), Offset(21));
    assert_eq!(start(StartAt::Offset(Offset(15))), Offset(15));
}

/// A consumer that comes back late can still read all that is in memory, and has
/// missed what was dropped.
#[test]
fn reset_to_earliest_goes_on_at_the_oldest_event() {
    let (log, _dir) = log_up_to(20);
    let mut c = at(2, OffsetReset::Earliest, &log);
    assert_eq!(poll_all(&mut c, &log), Ok((10..=20).collect()));
}

/// The latest is the log end, so a reset to it finds nothing yet, and no error.
#[test]
fn reset_to_latest_skips_what_is_there_without_a_word() {
    let (mut log, _dir) = log_up_to(20);
    let mut c = at(2, OffsetReset::Latest, &log);
    assert_eq!(poll_all(&mut c, &log), Ok(vec![]));
    assert_eq!(c.position(), Offset(21));
    log.append(21).unwrap();
    assert_eq!(poll_all(&mut c, &log), Ok(vec![21]));
}

/// Without a reset the consumer is told what happened, and nobody else decides
/// where it goes on.
#[test]
fn reset_to_none_reports_the_error_and_stays() {
    let (log, _dir) = log_up_to(20);
    let mut c = at(2, OffsetReset::None, &log);
    assert_eq!(c.poll(&log), Err(out_of_range(2, 10, 21)));
    assert_eq!(c.position(), Offset(2));
    c.seek(Offset(19));
    assert_eq!(poll_all(&mut c, &log), Ok(vec![19, 20]));
    c.seek(Offset(18));
    assert_eq!(c.position(), Offset(18), "a seek goes back too");
}

/// A position can be out of range on both sides: before the log start, and beyond
/// the log end.
#[test]
fn a_position_beyond_the_log_end_is_out_of_range_too() {
    let (log, _dir) = log_up_to(20);
    assert_eq!(
        at(22, OffsetReset::None, &log).poll(&log),
        Err(out_of_range(22, 10, 21))
    );
    assert_eq!(at(22, OffsetReset::Earliest, &log).poll(&log), Ok(Some(&10)));
    assert_eq!(at(22, OffsetReset::Latest, &log).poll(&log), Ok(None));
}

/// A reset is for a position that is out of range, and the log end is in range.
#[test]
fn a_position_in_range_needs_no_reset() {
    let (log, _dir) = log_up_to(20);
    for reset in [OffsetReset::Earliest, OffsetReset::Latest, OffsetReset::None] {
        assert_eq!(at(12, reset, &log).poll(&log), Ok(Some(&12)));
        assert_eq!(at(21, reset, &log).poll(&log), Ok(None));
    }
}

/// Each consumer has a position of its own, and the log knows of none.
#[test]
fn reading_by_one_consumer_changes_nothing_for_another() {
    let (log, _dir) = log_up_to(20);
    let mut c1 = at(10, OffsetReset::None, &log);
    let mut c2 = at(10, OffsetReset::None, &log);
    let first = poll_all(&mut c1, &log);
    assert_eq!(c2.position(), Offset(10));
    assert_eq!(poll_all(&mut c2, &log), first);
}

/// To drop nothing would keep everything for ever, to drop more than there may be
/// would drop the new event too, and the refusal names the numbers.
#[test]
fn a_retention_that_drops_nothing_or_too_much_is_refused_with_its_numbers() {
    let refused = |max, drop| Retention::new(max, drop).unwrap_err().to_string();
    assert_eq!(
        refused(20, 0),
        "cannot drop 0 of 20 events: drop at least 1, at most all"
    );
    assert_eq!(
        refused(20, 21),
        "cannot drop 21 of 20 events: drop at least 1, at most all"
    );
    assert!(Retention::new(0, 0).is_err());
    assert!(Retention::new(20, 20).is_ok());
}

/// An event that is dropped keeps its offset, and a row in the archive is where to
/// find it.
#[test]
fn what_is_dropped_is_in_the_archive_and_can_be_read_back() {
    let (log, dir) = log_up_to(20);
    let expected: Vec<String> = (0..=9).map(|event| event.to_string()).collect();
    assert_eq!(rows(&dir.path().join("archive.csv")), numbered(&expected));
    for offset in 0..=9 {
        assert_eq!(log.archived(Offset(offset)).unwrap(), Some(offset));
    }
    assert_eq!(log.archived(Offset(10)).unwrap(), None);
}

/// Round brackets hold the offsets that are in the archive, square ones the events
/// that are in memory.
#[test]
fn the_picture_shows_what_is_archived_and_what_is_in_memory() {
    let (log, _dir) = log_up_to(2);
    assert_eq!(log.to_string(), "[ 0 1 2 ]");
    let (log, _dir) = log_up_to(20);
    assert_eq!(log.to_string(), "( 0-9 ) [ 10 11 12 13 14 15 16 17 18 19 20 ]");
    assert_eq!(at(12, OffsetReset::None, &log).to_string(), "C(12)");
}
