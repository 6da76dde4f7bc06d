//! What the chapter says about a log, its producers and its consumers.

use step05_deque::{Consumer, Event, Log, Producer, Retention, StartAt};

fn log_of(events: std::ops::Range<u64>) -> Log {
    let mut log = Log::new(Retention::default());
    for event in events {
        log.append(Event::Number(event));
    }
    log
}

/// The place of an event is its index, and indexes are counted from 0.
#[test]
fn append_returns_the_index_of_the_new_event() {
    let mut log = Log::new(Retention::default());
    assert_eq!(log.append(Event::Number(70)), 0);
    assert_eq!(log.append(Event::Number(71)), 1);
    assert_eq!(log.append(Event::Number(72)), 2);
}

/// A new event goes to the end, whatever it says and whether it has been there
/// before.
#[test]
fn events_keep_the_order_in_which_they_were_appended() {
    let mut log = Log::new(Retention::default());
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
    let log = Log::new(Retention::default());
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
    assert_eq!(Log::new(Retention::default()).to_string(), "[ ]");
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
    let mut log = Log::new(Retention::default());
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

/// Nobody has missed the first event of an empty log, wherever they begin.
#[test]
fn in_an_empty_log_earliest_and_latest_are_the_same_place() {
    let mut log = Log::new(Retention::default());
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
    let mut log = Log::new(Retention::default());
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
    let mut log = Log::new(Retention::default());
    let mut p = Producer::new(std::iter::empty());
    assert_eq!(p.send(&mut log), None);
    assert!(log.is_empty());
}

/// As many events as the log may hold are not too many: only one more makes the
/// oldest go.
#[test]
fn the_log_keeps_20_events_and_drops_10_at_the_21st() {
    let mut log = log_of(0..20);
    assert_eq!(log.len(), 20);
    log.append(Event::Number(20));
    assert_eq!(log.to_string(), "[ 10 11 12 13 14 15 16 17 18 19 20 ]");
    assert_eq!(log.oldest(), Some(&Event::Number(10)));
    assert_eq!(log.newest(), Some(&Event::Number(20)));
}

/// Whatever the numbers are, the oldest events make room, and the new one never
/// does.
#[test]
fn a_log_never_holds_more_than_its_retention_allows() {
    for (max_events, drop_events) in [(1, 1), (3, 1), (3, 3), (20, 10)] {
        let mut log = Log::new(Retention::new(max_events, drop_events).unwrap());
        for event in 0..100 {
            log.append(Event::Number(event));
            assert!(log.len() <= max_events);
            assert_eq!(log.newest(), Some(&Event::Number(event)));
        }
    }
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
    assert!(Retention::new(1, 1).is_ok());
}

/// An index is a place in the deque and not the name of an event: this step leaves
/// the bug in, and step 06 mends it.
#[test]
fn after_a_drop_an_index_finds_nothing_and_then_the_wrong_event() {
    let mut log = log_of(0..12);
    let mut c = Consumer::new("C", StartAt::Latest, &log);
    assert_eq!(c.position(), 12);
    for event in 12..=20 {
        log.append(Event::Number(event));
    }
    assert_eq!(c.poll(&log), None, "event 12 is in the log, at index 2");
    log.append(Event::Number(21));
    log.append(Event::Number(22));
    assert_eq!(c.poll(&log), Some(&Event::Number(22)), "index 12 is event 22");
}

/// The index that append returns is the one at which the new event stands when the
/// oldest have been dropped.
#[test]
fn append_returns_the_index_of_the_new_event_after_a_drop_too() {
    let mut log = log_of(0..20);
    let index = log.append(Event::Number(20));
    assert_eq!(log.get(index), Some(&Event::Number(20)));
}
