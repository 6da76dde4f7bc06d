//! What the chapter says about a poll: the topics take turns, and none keeps another
//! from being read.

use crate::common::*;
use step07_topics::{
    Broker, BrokerError, Consumer, Offset, OffsetReset, Retention, StartAt,
};
use tempfile::TempDir;

fn a_busy_topic_and_a_quiet_one() -> (Broker, TempDir) {
    let (mut broker, dir) = broker_with(&["receipts", "orders"]);
    append_all(&mut broker, "receipts", &["9", "2", "3", "8", "2"]);
    append_all(&mut broker, "orders", &["cod", "chips", "plaice"]);
    (broker, dir)
}

/// A poll reads one topic, up to `max` records of it, and the next poll reads the next
/// topic.
#[test]
fn the_topics_take_turns() {
    let (broker, _dir) = a_busy_topic_and_a_quiet_one();
    let mut c = consumer_of(&["receipts", "orders"], OffsetReset::None, &broker);
    let expected = [
        found("receipts", 0, &["9", "2"]),
        found("orders", 0, &["cod", "chips"]),
        found("receipts", 2, &["3", "8"]),
        found("orders", 2, &["plaice"]),
        found("receipts", 4, &["2"]),
        None,
    ];
    for expected in expected {
        assert_eq!(poll(&mut c, &broker, 2).unwrap(), expected);
    }
    assert_eq!(positions(&c), [("orders", 3), ("receipts", 5)]);
}

/// A topic without news gives its turn to the next one, so `None` means that there is
/// news in none.
#[test]
fn a_topic_without_news_is_passed_over() {
    let (mut broker, _dir) = broker_with(&["a", "b", "c", "d"]);
    let mut c = consumer_of(&["a", "b", "c", "d"], OffsetReset::None, &broker);
    append_all(&mut broker, "c", &["1", "2"]);
    assert_eq!(poll(&mut c, &broker, 1).unwrap(), found("c", 0, &["1"]));
    assert_eq!(poll(&mut c, &broker, 1).unwrap(), found("c", 1, &["2"]));
    append_all(&mut broker, "b", &["1"]);
    append_all(&mut broker, "d", &["1"]);
    assert_eq!(poll(&mut c, &broker, 1).unwrap(), found("d", 0, &["1"]));
    assert_eq!(poll(&mut c, &broker, 1).unwrap(), found("b", 0, &["1"]));
}

/// At the end of all topics nothing moves, and what comes next is read next.
#[test]
fn an_empty_poll_moves_nothing() {
    let (mut broker, _dir) = broker_with(&["orders", "receipts"]);
    let mut c = consumer_of(&["orders", "receipts"], OffsetReset::None, &broker);
    for _ in 0..3 {
        assert_eq!(poll(&mut c, &broker, 5).unwrap(), None);
    }
    assert_eq!(positions(&c), [("orders", 0), ("receipts", 0)]);
    append_all(&mut broker, "receipts", &["9"]);
    assert_eq!(poll(&mut c, &broker, 5).unwrap(), found("receipts", 0, &["9"]));
}

/// Who asks for at most 0 records gets none, and misses none.
#[test]
fn a_poll_for_0_records_moves_nothing() {
    let (broker, _dir) = a_busy_topic_and_a_quiet_one();
    let mut c = consumer_of(&["receipts", "orders"], OffsetReset::None, &broker);
    assert_eq!(poll(&mut c, &broker, 0).unwrap(), None);
    assert_eq!(positions(&c), [("receipts", 0), ("orders", 0)]);
}

/// Order holds within a topic: between topics it is that of the turns, whatever came
/// first.
#[test]
fn a_receipt_can_be_read_before_its_order() {
    let (broker, _dir) = a_busy_topic_and_a_quiet_one();
    let mut c = consumer_of(&["receipts", "orders"], OffsetReset::None, &broker);
    let first = poll(&mut c, &broker, 500).unwrap();
    assert_eq!(first, found("receipts", 0, &["9", "2", "3", "8", "2"]));
}

fn out_of_range_in_receipts() -> (Broker, TempDir, Consumer<String>) {
    let (mut broker, dir) = broker_with(&["orders"]);
    broker.create_topic("receipts", Retention::new(2, 2).unwrap()).unwrap();
    append_all(&mut broker, "orders", &["cod", "chips"]);
    append_all(&mut broker, "receipts", &["9", "3", "8"]);
    let mut c = Consumer::new("C", OffsetReset::None);
    let gone = StartAt::Offset(Offset(0));
    c.subscribe(&broker, "receipts".to_string(), gone).unwrap();
    c.subscribe(&broker, "orders".to_string(), StartAt::Earliest).unwrap();
    (broker, dir, c)
}

/// A consumer that is out of range in one topic is told so at the turn of that topic,
/// moves nothing there, and reads the others.
#[test]
fn out_of_range_in_one_topic_keeps_no_other_from_being_read() {
    let (broker, _dir, mut c) = out_of_range_in_receipts();
    let said = "`receipts`: offset 0 is out of range: \
                the log starts at 2 and ends at 3";
    for (offset, dish) in (0..).zip(["cod", "chips"]) {
        let error = poll(&mut c, &broker, 1).unwrap_err();
        assert_eq!(error.code(), (1, "OFFSET_OUT_OF_RANGE"));
        assert_eq!(error.to_string(), said);
        let expected = found("orders", offset, &[dish]);
        assert_eq!(poll(&mut c, &broker, 1).unwrap(), expected);
    }
    assert_eq!(positions(&c), [("receipts", 0), ("orders", 2)]);
    assert!(poll(&mut c, &broker, 1).is_err());
}

/// At a broker that does not have the topic, a poll says so at its turn, and the
/// position is kept.
#[test]
fn a_topic_that_is_gone_keeps_no_other_from_being_read() {
    let (broker, _dir) = a_busy_topic_and_a_quiet_one();
    let mut c = consumer_of(&["receipts", "orders"], OffsetReset::None, &broker);
    poll(&mut c, &broker, 1).unwrap();
    let (mut other, _other_dir) = broker_with(&["orders"]);
    append_all(&mut other, "orders", &["cod"]);
    assert_eq!(poll(&mut c, &other, 1).unwrap(), found("orders", 0, &["cod"]));
    let error = poll(&mut c, &other, 1).unwrap_err();
    assert!(
        matches!(error, BrokerError::UnknownTopicOrPartition(log) if log == "receipts")
    );
    assert_eq!(positions(&c), [("orders", 1), ("receipts", 1)]);
    assert!(poll(&mut c, &other, 1).is_err());
}
