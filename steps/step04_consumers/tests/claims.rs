//! What the chapter says about a log, its producers and its consumers.

use step04_consumers::{Consumer, Event, Log, Producer, StartAt};

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

/// The order of the log is the order of time: who came first stands at its
/// beginning.
#[test]
fn the_oldest_event_is_the_first_and_the_newest_the_last() {
    let log = log_of(10..16);
    assert_eq!(log.oldest(), Some(&Event::Number(10)));
    assert_eq!(log.newest(), Some(&Event::Number(15)));
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
fn an_empty_log_has_neither_an_oldest_nor_a_newest_event() {
    let log = Log::new();
    assert!(log.is_empty());
    assert_eq!(log.len(), 0);
    assert_eq!(log.oldest(), None);
    assert_eq!(log.newest(), None);
    assert_eq!(log.get(0), None);
}

/// A log is no pile: what was read is still there for everybody who comes later.
#[test]
fn reading_removes_nothing() {
    let log = log_of(0..6);
    for _ in 0..2 {
        assert_eq!(log.oldest(), Some(&Event::Number(0)));
        assert_eq!(log.get(3), Some(&Event::Number(3)));
        assert_eq!(log.newest(), Some(&Event::Number(5)));
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

/// The position is the next event to read, so each event read moves it one place
/// on.
#[test]
fn poll_reads_each_event_once_and_in_order() {
    let log = log_of(0..6);
    let mut c = Consumer::new("C", StartAt::Earliest, &log);
    assert_eq!(read_all(&mut c, &log), numbers([0, 1, 2, 3, 4, 5]));
    assert_eq!(c.position(), 6);
}

/// When there was nothing to read, the position stays: if it moved, the event that
/// comes next would be skipped.
#[test]
fn a_consumer_at_the_end_reads_nothing_and_misses_nothing() {
    let mut log = Log::new();
    let mut c = Consumer::new("C", StartAt::Earliest, &log);
    log.append(Event::Number(70));
    assert_eq!(c.poll(&log), Some(&Event::Number(70)));
    assert_eq!(c.poll(&log), None);
    assert_eq!(c.poll(&log), None);
    assert_eq!(c.position(), 1, "an empty read moved the position");
    log.append(Event::Number(71));
    assert_eq!(
        c.poll(&log),
        Some(&Event::Number(71)),
        "an empty read skipped an event"
    );
}

/// The earliest is the place of the oldest event, which a new consumer has not read
/// yet.
#[test]
fn a_consumer_that_starts_at_the_earliest_reads_everything() {
    let log = log_of(0..6);
    let mut c = Consumer::new("C", StartAt::Earliest, &log);
    assert_eq!(c.position(), 0);
    assert_eq!(read_all(&mut c, &log), numbers([0, 1, 2, 3, 4, 5]));
}

/// The latest is the place after the newest event, where nothing is yet, and not
/// Python's `[-1]`.
#[test]
fn a_consumer_that_starts_at_the_latest_reads_only_what_comes_after() {
    let mut log = log_of(0..12);
    let mut c = Consumer::new("C", StartAt::Latest, &log);
    assert_eq!(c.position(), 12);
    assert_eq!(c.poll(&log), None);
    log.append(Event::Number(12));
    assert_eq!(read_all(&mut c, &log), numbers([12]));
}

/// A position names the event that is read next, not the one that was read last.
#[test]
fn a_consumer_that_starts_at_an_offset_reads_that_event_first() {
    let log = log_of(0..12);
    let mut c = Consumer::new("C", StartAt::Offset(8), &log);
    assert_eq!(read_all(&mut c, &log), numbers([8, 9, 10, 11]));
}

/// A place has a number before it has an event, and who waits there is not moved to
/// the end.
#[test]
fn a_consumer_may_start_at_a_place_that_is_still_empty() {
    let mut log = log_of(0..6);
    let mut c = Consumer::new("C", StartAt::Offset(8), &log);
    assert_eq!(c.position(), 8);
    for number in 6..=8 {
        assert_eq!(c.poll(&log), None);
        log.append(Event::Number(number));
    }
    assert_eq!(c.poll(&log), Some(&Event::Number(8)));
}

/// Nobody has missed the first event of an empty log, wherever they begin.
#[test]
fn in_an_empty_log_earliest_and_latest_are_the_same_place() {
    let mut log = Log::new();
    let mut earliest = Consumer::new("C1", StartAt::Earliest, &log);
    let mut latest = Consumer::new("C2", StartAt::Latest, &log);
    assert_eq!((earliest.position(), latest.position()), (0, 0));
    log.append(Event::Number(70));
    assert_eq!(earliest.poll(&log), latest.poll(&log));
}

/// Each consumer has a position of its own, and the log knows of none.
#[test]
fn reading_by_one_consumer_changes_nothing_for_another() {
    let log = log_of(0..6);
    let mut c1 = Consumer::new("C1", StartAt::Earliest, &log);
    let mut c2 = Consumer::new("C2", StartAt::Earliest, &log);
    let first = read_all(&mut c1, &log);
    assert_eq!(c2.position(), 0);
    assert_eq!(read_all(&mut c2, &log), first);
    assert_eq!((c1.position(), c2.position()), (6, 6));
}

/// The number in a picture is the index that will be read next, and the name says
/// whose it is.
#[test]
fn a_consumer_prints_its_name_and_its_position() {
    let log = log_of(0..6);
    let mut c = Consumer::new("C1", StartAt::Earliest, &log);
    assert_eq!(c.to_string(), "C1(0)");
    read_all(&mut c, &log);
    assert_eq!(c.to_string(), "C1(6)");
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
    assert_eq!(p.send(&mut log), None);
    assert!(log.is_empty());
}
