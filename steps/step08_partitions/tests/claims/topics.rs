//! Topics of several partitions, and those that cannot be.

use std::fs;

use crate::common::{Shop, files_in, keep};
use step08_partitions::{PartitionsError, Retention};

fn refused(answer: Result<(), PartitionsError>) -> (i16, &'static str, String) {
    let error = answer.unwrap_err();
    let (number, name) = error.code();
    (number, name, error.to_string())
}

/// Each partition has an archive of its own, named as in the picture.
#[test]
fn a_topic_has_as_many_logs_and_files_as_partitions() {
    let shop = Shop::with(3);
    assert_eq!(shop.broker.partitions("orders").unwrap(), 3);
    assert_eq!(shop.pictures("orders"), ["[ ]", "[ ]", "[ ]"]);
    let files = ["orders-0.csv", "orders-1.csv", "orders-2.csv"];
    assert_eq!(files_in(shop.dir.path()), files);
}

/// Retention is kept by each partition for itself, by those that were added too.
#[test]
fn each_partition_drops_its_own_oldest_records() {
    let mut shop = Shop::with(3);
    let two = Retention::new(2, 1).unwrap();
    shop.broker.create_topic("notes", 1, two).unwrap();
    shop.broker.add_partitions("notes", 2).unwrap();
    let Shop { broker, producer, .. } = &mut shop;
    for (partition, value) in [(0, "a"), (1, "b"), (1, "c"), (1, "d")] {
        let record = step08_partitions::Record::new(None, Some(value), 7);
        producer.send(broker, "notes", Some(partition), record).unwrap();
    }
    assert_eq!(shop.pictures("notes"), ["[ a ]", "( 0-0 ) [ c d ]"]);
    let archive = fs::read_to_string(shop.dir.path().join("notes-1.csv")).unwrap();
    assert_eq!(archive, "offset,event\n0,7 value=b\n");
}

/// A topic without a partition could hold nothing.
#[test]
fn a_topic_of_no_partitions_is_refused() {
    let mut shop = Shop::with(1);
    let told = "`coffee` cannot have 0 partitions: ask for more than 0";
    let expected = (37, "INVALID_PARTITIONS", told.to_string());
    assert_eq!(refused(shop.broker.create_topic("coffee", 0, keep())), expected);
    assert!(shop.broker.partitions("coffee").is_err());
    assert_eq!(files_in(shop.dir.path()), ["orders-0.csv"]);
}

/// A partition never disappears, since its records would go with it.
#[test]
fn a_topic_cannot_have_fewer_partitions_or_as_many() {
    let mut shop = Shop::with(3);
    shop.send(Some(2), None, "a");
    for asked in [0, 2, 3] {
        let told =
            format!("`orders` cannot have {asked} partitions: ask for more than 3");
        let expected = (37, "INVALID_PARTITIONS", told);
        assert_eq!(refused(shop.broker.add_partitions("orders", asked)), expected);
    }
    assert_eq!(shop.pictures("orders"), ["[ ]", "[ ]", "[ a ]"]);
    assert_eq!(files_in(shop.dir.path()).len(), 3);
}

/// The partitions that were there keep their records, and the new ones are empty.
#[test]
fn added_partitions_leave_the_others_as_they_are() {
    let mut shop = Shop::with(1);
    shop.send(None, Some("cod"), "1");
    shop.broker.add_partitions("orders", 3).unwrap();
    assert_eq!(shop.pictures("orders"), ["[ cod=1 ]", "[ ]", "[ ]"]);
    assert_eq!(files_in(shop.dir.path()).len(), 3);
}

/// Only a topic that is there can grow.
#[test]
fn an_unknown_topic_gets_no_partitions() {
    let mut shop = Shop::with(1);
    let told = "there is no `coffee`: create it first".to_string();
    let expected = (3, "UNKNOWN_TOPIC_OR_PARTITION", told);
    assert_eq!(refused(shop.broker.add_partitions("coffee", 3)), expected);
    assert_eq!(files_in(shop.dir.path()), ["orders-0.csv"]);
}

/// A name belongs to the first who takes it.
#[test]
fn a_name_that_is_taken_or_not_allowed_is_refused() {
    let mut shop = Shop::with(1);
    shop.send(None, None, "a");
    let answer = refused(shop.broker.create_topic("orders", 3, keep()));
    assert_eq!((answer.0, answer.1), (36, "TOPIC_ALREADY_EXISTS"));
    let answer = refused(shop.broker.create_topic("cod/chips", 3, keep()));
    assert_eq!((answer.0, answer.1), (17, "INVALID_TOPIC_EXCEPTION"));
    assert_eq!(shop.pictures("orders"), ["[ a ]"]);
    assert_eq!(files_in(shop.dir.path()), ["orders-0.csv"]);
}

/// All partitions are made, or none: no empty file stays of those that were made
/// before one failed.
#[test]
fn when_one_archive_cannot_be_made_there_is_no_topic_and_no_file_of_it() {
    let mut shop = Shop::with(1);
    fs::write(shop.dir.path().join("coffee-2.csv"), "years of work\n").unwrap();
    fs::write(shop.dir.path().join("orders-2.csv"), "years of work\n").unwrap();
    let before = files_in(shop.dir.path());
    let answer = refused(shop.broker.create_topic("coffee", 3, keep()));
    assert_eq!((answer.0, answer.1), (56, "KAFKA_STORAGE_ERROR"));
    assert!(answer.2.starts_with("`coffee-2` is as it was: "), "{}", answer.2);
    let answer = refused(shop.broker.add_partitions("orders", 4));
    assert!(answer.2.starts_with("`orders-2` is as it was: "), "{}", answer.2);
    assert!(shop.broker.partitions("coffee").is_err());
    assert_eq!(shop.broker.partitions("orders").unwrap(), 1);
    assert_eq!(files_in(shop.dir.path()), before);
    for name in ["coffee-2.csv", "orders-2.csv"] {
        let kept = fs::read_to_string(shop.dir.path().join(name)).unwrap();
        assert_eq!(kept, "years of work\n");
    }
    fs::remove_file(shop.dir.path().join("coffee-2.csv")).unwrap();
    shop.broker.create_topic("coffee", 3, keep()).unwrap();
    assert_eq!(shop.broker.partitions("coffee").unwrap(), 3);
}

/// An empty file that was there is used like a new one, and removed like one.
#[test]
fn an_empty_file_is_removed_with_the_others_when_there_is_no_topic() {
    let mut shop = Shop::with(1);
    let empty = shop.dir.path().join("coffee-0.csv");
    fs::write(&empty, "").unwrap();
    fs::write(shop.dir.path().join("coffee-2.csv"), "years of work\n").unwrap();
    refused(shop.broker.create_topic("coffee", 3, keep()));
    assert!(!empty.exists());
    fs::write(&empty, "").unwrap();
    shop.broker.create_topic("coffee", 1, keep()).unwrap();
    assert_eq!(fs::read_to_string(empty).unwrap(), "offset,event\n");
}
