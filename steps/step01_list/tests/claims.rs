//! What the chapter says about a log.

use step01_list::Log;

fn log_of(events: std::ops::Range<u64>) -> Log {
    let mut log = Log::new();
    for event in events {
        log.append(event);
    }
    log
}

/// The place of an event is its index, and indexes are counted from 0.
#[test]
fn append_returns_the_index_of_the_new_event() {
    let mut log = Log::new();
    assert_eq!(log.append(70), 0);
    assert_eq!(log.append(71), 1);
    assert_eq!(log.append(72), 2);
}

/// A new event goes to the end, whatever it says and whether it has been there
/// before.
#[test]
fn events_keep_the_order_in_which_they_were_appended() {
    let mut log = Log::new();
    for event in [7, 3, 9, 3] {
        log.append(event);
    }
    let read: Vec<_> =
        (0..log.len()).map(|index| *log.get(index).unwrap()).collect();
    assert_eq!(read, [7, 3, 9, 3]);
}

/// The order of the list is the order of time: who came first stands at its
/// beginning.
#[test]
fn earliest_is_the_first_event_and_latest_the_last() {
    let mut log = log_of(10..16);
    assert_eq!(log.earliest(), Some(&10));
    assert_eq!(log.latest(), Some(&15));
    log.append(3);
    assert_eq!(log.earliest(), Some(&10), "it is not the smallest number");
    assert_eq!(log.latest(), Some(&3), "it is not the largest number");
}

/// There may be no event at an index yet, and to ask for it is no mistake.
#[test]
fn an_index_past_the_end_is_an_absence_and_not_a_panic() {
    let log = log_of(0..6);
    assert_eq!(log.get(5), Some(&5));
    assert_eq!(log.get(6), None);
    assert_eq!(log.get(usize::MAX), None);
}

/// Before the first append there is nothing to read, and the log can say so without
/// a crash.
#[test]
fn an_empty_log_has_neither_an_earliest_nor_a_latest_event() {
    let log = Log::new();
    assert!(log.is_empty());
    assert_eq!(log.len(), 0);
    assert_eq!(log.earliest(), None);
    assert_eq!(log.latest(), None);
    assert_eq!(log.get(0), None);
}

/// A log is no pile: what was read is still there for everybody who comes later.
#[test]
fn reading_removes_nothing() {
    let log = log_of(0..6);
    for _ in 0..2 {
        assert_eq!(log.earliest(), Some(&0));
        assert_eq!(log.get(3), Some(&3));
        assert_eq!(log.latest(), Some(&5));
    }
    assert_eq!(log.len(), 6);
    assert!(!log.is_empty());
}

/// The picture has every event in its order, and the brackets stand even where
/// there is none.
#[test]
fn a_log_prints_as_the_picture_of_the_notes() {
    assert_eq!(log_of(0..6).to_string(), "[ 0 1 2 3 4 5 ]");
    assert_eq!(Log::new().to_string(), "[ ]");
}
