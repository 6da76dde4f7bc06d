//! What the chapter says about a log, its producers and its consumer.

use step03_producers::{Consumer, Event, Log, Producer};

fn log_of(events: std::ops::Range<u64>) -> Log {
    let mut log = Log::new();
    for event in events {
        log.append(Event::Number(event));
    }
    log
}

/// The place of an event is its index, and indexes are counted from 0.
#[test]
fn append_returns_the_index_of_the_new_event() {
    let mut log = Log::new();
    assert_eq!(log.append(Event::Number(70)), 0);
    assert_eq!(log.append(Event::Number(71)), 1);
    assert_eq!(log.append(Event::Number(72)), 2);
}

/// A new event goes to the end, whatever it says and whether it has been there
/// before.
#[test]
fn events_keep_the_order_in_which_they_were_appended() {
    let mut log = Log::new();
    for event in [7, 3, 9, 3] {
        log.append(Event::Number(event));
    }
    let read: Vec<_> =
        (0..log.len()).map(|index| log.get(index).unwrap().clone()).collect();
    assert_eq!(read, numbers([7, 3, 9, 3]));
}

/// The order of the list is the order of time: who came first stands at its
/// beginning.
#[test]
fn earliest_is_the_first_event_and_latest_the_last() {
    let log = log_of(10..16);
    assert_eq!(log.earliest(), Some(&Event::Number(10)));
    assert_eq!(log.latest(), Some(&Event::Number(15)));
}

/// There may be no event at an index yet, and to ask for it is no mistake.
#[test]
fn an_index_past_the_end_is_an_absence_and_not_a_panic() {
    let log = log_of(0..6);
    assert_eq!(log.get(5), Some(&Event::Number(5)));
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
        assert_eq!(log.earliest(), Some(&Event::Number(0)));
        assert_eq!(log.get(3), Some(&Event::Number(3)));
        assert_eq!(log.latest(), Some(&Event::Number(5)));
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

fn numbers<const N: usize>(events: [u64; N]) -> [Event; N] {
    events.map(Event::Number)
}

/// Polls until there is nothing more to read, and stops at 100 events when there is
/// always more.
fn read_all(consumer: &mut Consumer, log: &Log) -> Vec<Event> {
    std::iter::from_fn(|| consumer.poll(log).cloned()).take(100).collect()
}

/// A new note is empty, for a note of 0 would say that event 0 has been read.
#[test]
fn a_new_consumer_has_read_nothing() {
    assert_eq!(Consumer::new().last_read(), None);
}

/// When an event was read, the note moves to it, and the next poll goes on behind
/// it.
#[test]
fn poll_reads_each_event_once_and_in_order() {
    let log = log_of(0..6);
    let mut c = Consumer::new();
    assert_eq!(read_all(&mut c, &log), numbers([0, 1, 2, 3, 4, 5]));
    assert_eq!(c.last_read(), Some(5));
}

/// When there was nothing to read, the note stays: if it moved, the event that
/// comes next would be skipped.
#[test]
fn a_consumer_at_the_end_reads_nothing_and_misses_nothing() {
    let mut log = Log::new();
    let mut c = Consumer::new();
    log.append(Event::Number(70));
    assert_eq!(c.poll(&log), Some(&Event::Number(70)));
    assert_eq!(c.poll(&log), None);
    assert_eq!(c.poll(&log), None);
    assert_eq!(c.last_read(), Some(0), "an empty read moved the note");
    log.append(Event::Number(71));
    assert_eq!(
        c.poll(&log),
        Some(&Event::Number(71)),
        "an empty read skipped an event"
    );
}

/// To look into an empty log is not to read, so nothing may be noted.
#[test]
fn polling_an_empty_log_leaves_the_note_empty() {
    let mut log = Log::new();
    let mut c = Consumer::new();
    assert_eq!(c.poll(&log), None);
    assert_eq!(c.poll_latest(&log), None);
    assert_eq!(c.last_read(), None);
    log.append(Event::Number(70));
    assert_eq!(c.poll(&log), Some(&Event::Number(70)));
}

/// How far C has come is in its note alone, so it goes on there, however long its
/// break was.
#[test]
fn a_consumer_that_fell_behind_catches_up() {
    let mut log = log_of(0..6);
    let mut c = Consumer::new();
    for _ in 0..3 {
        c.poll(&log);
    }
    for event in 6..9 {
        log.append(Event::Number(event));
    }
    assert_eq!(read_all(&mut c, &log), numbers([3, 4, 5, 6, 7, 8]));
}

/// Python's `[-1]` is another event after the next append, so the note must be a
/// number that stays.
#[test]
fn reading_the_latest_notes_its_actual_index() {
    let mut log = log_of(100..106);
    let mut c = Consumer::new();
    assert_eq!(c.poll_latest(&log), Some(&Event::Number(105)));
    assert_eq!(c.last_read(), Some(5));
    log.append(Event::Number(106));
    assert_eq!(c.poll(&log), Some(&Event::Number(106)));
    log.append(Event::Number(107));
    log.append(Event::Number(108));
    for _ in 0..2 {
        assert_eq!(c.poll_latest(&log), Some(&Event::Number(108)));
        assert_eq!(c.last_read(), Some(8), "an older note was left");
    }
}

/// The number in a picture is the event read last, and an empty note is not the
/// same as a 0.
#[test]
fn a_consumer_prints_as_in_the_notes() {
    let log = log_of(0..6);
    let mut c = Consumer::new();
    assert_eq!(c.to_string(), "C(-)");
    read_all(&mut c, &log);
    assert_eq!(c.to_string(), "C(5)");
}

/// Each producer keeps its own order, and between the two the log knows one order
/// only.
#[test]
fn events_of_two_producers_stand_in_the_order_of_their_appends() {
    let mut log = Log::new();
    let mut p1 = Producer::new((0..).map(Event::Number));
    let mut p2 = Producer::new(('a'..='z').map(Event::Letter));
    for turn in "111111211212".chars() {
        match turn {
            '1' => p1.send(&mut log),
            _ => p2.send(&mut log),
        };
    }
    assert_eq!(log.to_string(), "[ 0 1 2 3 4 5 a 6 7 b 8 c ]");
}

/// An index is a place in the log that all producers share, and none of them counts
/// for itself.
#[test]
fn send_returns_the_index_in_the_log_and_not_in_the_producer() {
    let mut log = log_of(0..6);
    let mut p2 = Producer::new(['a', 'b'].into_iter().map(Event::Letter));
    assert_eq!(p2.send(&mut log), Some(6));
    log.append(Event::Number(6));
    assert_eq!(p2.send(&mut log), Some(8));
}

/// To have nothing more to tell is no event, so the log does not hear of it.
#[test]
fn a_producer_with_no_more_events_appends_nothing() {
    let mut log = Log::new();
    let mut p = Producer::new(std::iter::empty());
    let mut log_of_others = log_of(0..6);
    assert_eq!(p.send(&mut log_of_others), None);
    assert_eq!(log_of_others.len(), 6);
    assert_eq!(p.send(&mut log), None);
    assert!(log.is_empty());
}
