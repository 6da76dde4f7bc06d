//! What is refused, and what is not.

use crate::common::{GROUP, Shop, commits_of, offsets, orders};
use step09_commits::{
    Broker, BrokerError, CommitError, CommittedOffsets, Consumer, Offset,
    OffsetReset, Record, Retention, TopicPartition,
};

/// A commit for a partition that is not there is refused before anything is written.
#[test]
fn a_commit_for_an_unknown_partition_is_refused_and_changes_nothing() {
    let mut shop = Shop::with(4);
    shop.commit(2);
    let before = shop.offsets.clone();
    for nowhere in [orders(2), TopicPartition::new("receipts", 0)] {
        let Shop { broker, offsets, .. } = &mut shop;
        let error = offsets.commit(broker, GROUP, &nowhere, Offset(1)).unwrap_err();
        assert_eq!(error.code(), (3, "UNKNOWN_TOPIC_OR_PARTITION"));
        assert!(matches!(error, BrokerError::UnknownTopicOrPartition(_)));
    }
    assert_eq!(
        (&shop.offsets, shop.commits().as_str()),
        (&before, "[ kitchen/orders/0=2 ]")
    );
}

/// What is not there cannot be read either, and whoever is refused goes on reading
/// what it read.
#[test]
fn an_unknown_partition_cannot_be_assigned() {
    let shop = Shop::with(4);
    let mut nowhere = Consumer::new("C", "kitchen", OffsetReset::None);
    let mut c = shop.consumer(OffsetReset::Earliest);
    for c in [&mut nowhere, &mut c] {
        let error = c.assign(&shop.broker, &shop.offsets, orders(2)).unwrap_err();
        assert_eq!(error.to_string(), "there is no `orders-2`: create it first");
        assert!(matches!(error, CommitError::Broker(_)));
    }
    assert_eq!(offsets(c.poll(&shop.broker, 9)), [0, 1, 2, 3]);
}

/// The broker does not ask whether a committed offset is there, and the next poll
/// finds out.
#[test]
fn a_commit_from_the_future_is_accepted_and_out_of_range_at_the_next_poll() {
    let mut shop = Shop::with(4);
    shop.commit(9);
    assert_eq!(shop.committed(0), Some(9));
    let mut c = shop.consumer(OffsetReset::None);
    let error = c.poll(&shop.broker, 9).unwrap_err();
    assert_eq!(error.code(), (1, "OFFSET_OUT_OF_RANGE"));
    assert_eq!(
        error.to_string(),
        "`orders-0`: offset 9 is out of range: the log starts at 0 and ends at 4"
    );
}

/// Where no commit can be written, none is remembered, and who wanted to commit can
/// try again.
#[test]
fn without_the_topic_of_commits_a_commit_is_refused_and_can_be_tried_again() {
    let dir = tempfile::tempdir().unwrap();
    let mut broker = Broker::new(dir.path());
    broker.create_topic("orders", 1, Retention::default()).unwrap();
    broker.append(&orders(0), Record::new(None, Some("cod"), 0)).unwrap();
    let mut remembered = CommittedOffsets::default();
    let mut c = Consumer::new("C", GROUP, OffsetReset::Earliest);
    c.assign(&broker, &remembered, orders(0)).unwrap();
    assert_eq!(offsets(c.poll(&broker, 9)), [0]);
    let error = c.commit(&mut broker, &mut remembered).unwrap_err();
    assert_eq!(error.code(), (3, "UNKNOWN_TOPIC_OR_PARTITION"));
    assert_eq!(remembered, CommittedOffsets::default());
    remembered = CommittedOffsets::create(&mut broker).unwrap();
    c.commit(&mut broker, &mut remembered).unwrap();
    assert_eq!(remembered.committed(GROUP, &orders(0)), Some(Offset(1)));
}

/// A record that is not a commit is not skipped in silence: the error says where it
/// stands.
#[test]
fn a_record_that_is_no_commit_is_an_error_that_says_where_it_is() {
    let bad = [
        (Some("cod"), Some("2")),
        (Some("orders/0"), Some("2")),
        (Some("kitchen/orders/zero"), Some("2")),
        (Some("kitchen/orders/0"), Some("two")),
        (Some("kitchen/orders/0"), Some("-1")),
        (Some("kitchen/orders/0"), None),
        (None, Some("2")),
    ];
    for (key, value) in bad {
        let mut shop = Shop::with(0);
        shop.commit(2);
        let record = Record::new(key, value, 0);
        shop.broker.append(&commits_of(GROUP), record).unwrap();
        let error = CommittedOffsets::read_back(&shop.broker).unwrap_err();
        assert_eq!(
            error.to_string(),
            "offset 1 of `__consumer_offsets-6` is not a commit"
        );
        assert!(matches!(error, CommitError::NotACommit(..)));
    }
    let mut shop = Shop::with(4);
    let no_text =
        Record { key: Some(vec![255]), value: Some(vec![50]), timestamp: 0 };
    shop.broker.append(&commits_of("g1"), no_text).unwrap();
    let error = CommittedOffsets::read_back(&shop.broker).unwrap_err();
    assert_eq!(
        error.to_string(),
        "offset 0 of `__consumer_offsets-42` is not a commit"
    );
}
