//! What the chapter says about a consumer of several topics: it has a position in
//! each.

use crate::common::*;
use step07_topics::{Broker, Consumer, Offset, OffsetReset, Retention, StartAt};
use tempfile::TempDir;

/// Two topics of three records, of which `receipts` has dropped its first two.
fn a_topic_that_has_dropped() -> (Broker, TempDir) {
    let (mut broker, dir) = broker_with(&["orders"]);
    broker.create_topic("receipts", Retention::new(2, 2).unwrap()).unwrap();
    append_all(&mut broker, "orders", &["cod", "chips", "plaice"]);
    append_all(&mut broker, "receipts", &["9", "3", "8"]);
    (broker, dir)
}

/// Until it subscribes, a consumer reads nothing.
#[test]
fn a_consumer_of_nothing_reads_nothing() {
    let (mut broker, _dir) = broker_with(&["orders"]);
    append_all(&mut broker, "orders", &["cod"]);
    let mut c = Consumer::new("C", OffsetReset::None);
    assert_eq!(poll(&mut c, &broker, 5).unwrap(), None);
    assert_eq!(positions(&c), []);
}

/// In each topic a consumer may begin elsewhere: at the earliest record, after the
/// latest, or at an offset.
#[test]
fn each_subscription_begins_where_it_says() {
    let (broker, _dir) = a_topic_that_has_dropped();
    let mut c = Consumer::new("C", OffsetReset::None);
    let start = StartAt::Offset(Offset(1));
    c.subscribe(&broker, "orders".to_string(), start).unwrap();
    c.subscribe(&broker, "receipts".to_string(), StartAt::Earliest).unwrap();
    assert_eq!(positions(&c), [("orders", 1), ("receipts", 2)]);
    let mut c = Consumer::new("C", OffsetReset::None);
    c.subscribe(&broker, "receipts".to_string(), StartAt::Latest).unwrap();
    assert_eq!(positions(&c), [("receipts", 3)]);
}

/// A consumer that subscribes to what is not there is told so, and reads on what it
/// read before.
#[test]
fn a_subscription_to_nothing_is_refused_and_changes_nothing() {
    let (mut broker, _dir) = broker_with(&["orders"]);
    append_all(&mut broker, "orders", &["cod"]);
    let mut c = consumer_of(&["orders"], OffsetReset::Earliest, &broker);
    let answer = c.subscribe(&broker, "order".to_string(), StartAt::Earliest);
    assert_eq!(answer.unwrap_err().code(), (3, "UNKNOWN_TOPIC_OR_PARTITION"));
    assert_eq!(positions(&c), [("orders", 0)]);
    assert_eq!(poll(&mut c, &broker, 5).unwrap(), found("orders", 0, &["cod"]));
}

/// A second subscription to a topic is a new start there and not a second position.
#[test]
fn who_subscribes_again_starts_again() {
    let (mut broker, _dir) = broker_with(&["orders", "receipts"]);
    append_all(&mut broker, "orders", &["cod", "chips"]);
    let mut c = consumer_of(&["orders", "receipts"], OffsetReset::None, &broker);
    poll(&mut c, &broker, 5).unwrap();
    c.subscribe(&broker, "orders".to_string(), StartAt::Earliest).unwrap();
    assert_eq!(positions(&c), [("receipts", 0), ("orders", 0)]);
    let both = found("orders", 0, &["cod", "chips"]);
    assert_eq!(poll(&mut c, &broker, 5).unwrap(), both);
    assert_eq!(poll(&mut c, &broker, 5).unwrap(), None);
}

/// The same number is another record in another topic, so reading one topic moves the
/// position there alone.
#[test]
fn a_poll_moves_one_position() {
    let (mut broker, _dir) = broker_with(&["orders", "receipts"]);
    append_all(&mut broker, "orders", &["cod", "chips"]);
    append_all(&mut broker, "receipts", &["9"]);
    let mut c = consumer_of(&["orders", "receipts"], OffsetReset::None, &broker);
    let both = found("orders", 0, &["cod", "chips"]);
    assert_eq!(poll(&mut c, &broker, 2).unwrap(), both);
    assert_eq!(positions(&c), [("receipts", 0), ("orders", 2)]);
    assert_eq!(poll(&mut c, &broker, 2).unwrap(), found("receipts", 0, &["9"]));
    assert_eq!(positions(&c), [("orders", 2), ("receipts", 1)]);
}

/// Reading removes nothing, so no consumer notices another.
#[test]
fn consumers_of_one_topic_do_not_notice_each_other() {
    let (mut broker, _dir) = broker_with(&["orders"]);
    append_all(&mut broker, "orders", &["cod"]);
    let mut c1 = consumer_of(&["orders"], OffsetReset::None, &broker);
    let mut c2 = consumer_of(&["orders"], OffsetReset::None, &broker);
    let cod = found("orders", 0, &["cod"]);
    assert_eq!(poll(&mut c1, &broker, 5).unwrap(), cod);
    assert_eq!(poll(&mut c2, &broker, 5).unwrap(), cod);
}

/// What a consumer does out of range it does in that topic alone, as in step 06.
#[test]
fn a_reset_is_of_one_topic() {
    let (broker, _dir) = a_topic_that_has_dropped();
    let cases = [
        (OffsetReset::Earliest, found("receipts", 2, &["8"])),
        (OffsetReset::Latest, None),
    ];
    for (reset, expected) in cases {
        let mut c = Consumer::new("C", reset);
        let gone = StartAt::Offset(Offset(0));
        c.subscribe(&broker, "receipts".to_string(), gone).unwrap();
        assert_eq!(poll(&mut c, &broker, 5).unwrap(), expected, "{reset:?}");
        assert_eq!(positions(&c), [("receipts", 3)]);
    }
    let mut c = consumer_of(&["orders"], OffsetReset::Latest, &broker);
    for beyond in [0, 4] {
        let out_of_range = StartAt::Offset(Offset(beyond));
        c.subscribe(&broker, "receipts".to_string(), out_of_range).unwrap();
        while poll(&mut c, &broker, 1).unwrap().is_some() {}
        c.subscribe(&broker, "orders".to_string(), StartAt::Earliest).unwrap();
        poll(&mut c, &broker, 1).unwrap();
        let mut positions = positions(&c);
        positions.sort_unstable();
        assert_eq!(positions, [("orders", 1), ("receipts", 3)]);
    }
}

/// What a poll found says which offsets are left to look at, up to where the consumer
/// goes on.
#[test]
fn a_poll_says_what_is_left_to_look_at_and_where_it_goes_on() {
    let (broker, _dir) = a_topic_that_has_dropped();
    let mut c = consumer_of(&["orders"], OffsetReset::None, &broker);
    let mut found = c.poll(&broker, 2).unwrap().unwrap();
    assert_eq!(found.offsets, 0..2);
    assert_eq!(positions(&c), [("orders", 2)]);
    let (offset, record) = found.next().unwrap();
    assert_eq!((offset, record.to_string()), (Offset(0), "cod".to_string()));
    assert_eq!(found.offsets, 1..2);
    assert_eq!(found.count(), 1);
    assert_eq!(c.poll(&broker, usize::MAX).unwrap().unwrap().offsets, 2..3);
}

/// To look at what a poll found is not part of the poll: whoever does not look has
/// polled it all the same.
#[test]
fn what_was_polled_is_behind_the_consumer_whether_it_was_looked_at_or_not() {
    let (broker, _dir) = a_topic_that_has_dropped();
    let mut c = consumer_of(&["orders"], OffsetReset::None, &broker);
    c.poll(&broker, 2).unwrap();
    assert_eq!(poll(&mut c, &broker, 2).unwrap(), found("orders", 2, &["plaice"]));
}
