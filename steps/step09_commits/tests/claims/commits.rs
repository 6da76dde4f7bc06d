//! A commit is a record in a topic, and says where a group goes on.

use crate::common::{GROUP, Shop, commits_of, offsets, orders};
use step09_commits::{
    Broker, BrokerError, CommittedOffsets, Consumer, Logs, Offset, OffsetReset,
    PartitionsError, Record, java_hash, offsets_partition,
};

/// What a consumer knows dies with it, and what its group committed does not.
#[test]
fn a_consumer_that_is_made_again_goes_on_where_its_group_committed() {
    let mut shop = Shop::with(4);
    let mut c = shop.consumer(OffsetReset::Earliest);
    assert_eq!(offsets(c.poll(&shop.broker, 9)), [0, 1, 2, 3]);
    c.commit(&mut shop.broker, &mut shop.offsets).unwrap();
    drop(c);
    shop.append(0, 2);
    let mut c = shop.consumer(OffsetReset::Earliest);
    assert_eq!(offsets(c.poll(&shop.broker, 9)), [4, 5]);
}

/// A poll moves the position, which is in memory, and a commit alone is kept.
#[test]
fn a_poll_commits_nothing() {
    let shop = Shop::with(4);
    let mut c = shop.consumer(OffsetReset::Earliest);
    assert_eq!(offsets(c.poll(&shop.broker, 9)), [0, 1, 2, 3]);
    assert_eq!(c.positions().next(), Some((&orders(0), Offset(4))));
    assert_eq!((shop.committed(0), shop.commits().as_str()), (None, "[ ]"));
}

/// The key of a commit says whose place it is and where, and the value is the next
/// offset, not the last one.
#[test]
fn a_commit_is_a_record_of_the_next_offset() {
    let mut shop = Shop::with(4);
    let mut c = shop.consumer(OffsetReset::Earliest);
    offsets(c.poll(&shop.broker, 9));
    c.commit(&mut shop.broker, &mut shop.offsets).unwrap();
    assert_eq!(shop.committed(0), Some(4));
    let commit = Record::new(Some("kitchen/orders/0"), Some("4"), -1);
    let log = shop.broker.log(&commits_of(GROUP)).unwrap();
    assert_eq!(log.get(Offset(0)), Ok(Some(&commit)), "-1 is Kafka's for no time");
}

/// Who read nothing new has nothing to commit.
#[test]
fn a_commit_is_written_once() {
    let mut shop = Shop::with(4);
    let mut c = shop.consumer(OffsetReset::Earliest);
    offsets(c.poll(&shop.broker, 9));
    for _ in 0..3 {
        c.commit(&mut shop.broker, &mut shop.offsets).unwrap();
        assert!(offsets(c.poll(&shop.broker, 9)).is_empty());
    }
    assert_eq!(shop.commits(), "[ kitchen/orders/0=4 ]");
}

/// Each partition has offsets of its own, and so commits of its own.
#[test]
fn a_commit_covers_each_partition_that_was_polled() {
    let mut shop = Shop::with(4);
    shop.append(1, 2);
    let mut c = shop.consumer(OffsetReset::Earliest);
    c.assign(&shop.broker, &shop.offsets, orders(1)).unwrap();
    assert_eq!(offsets(c.poll(&shop.broker, 3)), [0, 1, 2]);
    assert_eq!(offsets(c.poll(&shop.broker, 3)), [0, 1]);
    c.commit(&mut shop.broker, &mut shop.offsets).unwrap();
    assert_eq!((shop.committed(0), shop.committed(1)), (Some(3), Some(2)));
}

/// A group is one reader, and another group has a place of its own.
#[test]
fn a_commit_of_one_group_changes_nothing_for_another() {
    let mut shop = Shop::with(4);
    shop.commit(3);
    let mut till = Consumer::new("T", "till", OffsetReset::Earliest);
    till.assign(&shop.broker, &shop.offsets, orders(0)).unwrap();
    assert_eq!(offsets(till.poll(&shop.broker, 9)), [0, 1, 2, 3]);
    till.commit(&mut shop.broker, &mut shop.offsets).unwrap();
    assert_eq!(shop.committed(0), Some(3));
}

/// Whoever is assigned a partition again begins where its group committed, and has
/// nothing left to commit from before.
#[test]
fn a_partition_that_is_assigned_again_is_read_again_from_the_commit_on() {
    let mut shop = Shop::with(4);
    let mut c = shop.consumer(OffsetReset::Earliest);
    offsets(c.poll(&shop.broker, 9));
    c.assign(&shop.broker, &shop.offsets, orders(0)).unwrap();
    c.commit(&mut shop.broker, &mut shop.offsets).unwrap();
    assert_eq!(shop.committed(0), None, "it committed what it will read again");
    assert_eq!(offsets(c.poll(&shop.broker, 9)), [0, 1, 2, 3]);
}

/// Of several commits for a partition the last counts, also when it goes back, and
/// the topic keeps them all.
#[test]
fn what_is_read_back_is_the_last_commit() {
    let mut shop = Shop::with(4);
    [1, 4, 2].into_iter().for_each(|next| shop.commit(next));
    let back = CommittedOffsets::read_back(&shop.broker).unwrap();
    assert_eq!(back.committed(GROUP, &orders(0)), Some(Offset(2)));
    assert_eq!(back, shop.offsets);
    let all = "[ kitchen/orders/0=1 kitchen/orders/0=4 kitchen/orders/0=2 ]";
    assert_eq!(shop.commits(), all);
}

/// A commit that was dropped would be a place that is lost, so the topic of commits
/// drops nothing.
#[test]
fn the_topic_of_commits_keeps_every_record() {
    let mut shop = Shop::with(4);
    (0..100).for_each(|next| shop.commit(next));
    let log = shop.broker.log(&commits_of(GROUP)).unwrap();
    assert_eq!((log.log_start_offset(), log.len()), (Offset(0), 100));
}

/// The group decides where its commits are, as in Kafka, whose figures these are.
#[test]
fn the_commits_of_a_group_are_in_the_partition_that_kafka_puts_them_in() {
    let partitions = ["g1", "test", "orders", "my-group"].map(offsets_partition);
    assert_eq!(partitions, [42, 48, 31, 12]);
    assert_eq!(java_hash("my-group"), -1_906_497_762, "the sign goes, not the bit");
    assert_eq!((java_hash(""), java_hash("🐟")), (0, 1_772_418));
    assert_eq!(java_hash("polygenelubricants"), i32::MIN);
    assert_eq!(offsets_partition("polygenelubricants"), 0, "it has no absolute");
}

/// The topic of commits is a topic like any other, and there is one.
#[test]
fn the_topic_of_commits_is_made_once_and_has_fifty_partitions() {
    let mut shop = Shop::with(0);
    assert_eq!(shop.broker.partitions("__consumer_offsets").unwrap(), 50);
    let again = CommittedOffsets::create(&mut shop.broker).unwrap_err();
    assert_eq!(again.code(), (36, "TOPIC_ALREADY_EXISTS"));
    assert!(matches!(
        again,
        PartitionsError::Broker(BrokerError::TopicAlreadyExists(_))
    ));
    let dir = tempfile::tempdir().unwrap();
    let back = CommittedOffsets::read_back(&Broker::new(dir.path()));
    assert!(back.is_err(), "a broker without the topic has nothing to read back");
}
