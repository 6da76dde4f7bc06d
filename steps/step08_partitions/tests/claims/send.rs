//! How a producer chooses.

use std::fs;

use crate::common::{Shop, at, keep};
use step08_partitions::{BrokerError, Producer, Record, Retention};

fn note(value: &str) -> Record {
    Record::new(None, Some(value), 0)
}

/// Records without a key stay together until a batch is full, and then the next
/// partition has its turn.
#[test]
fn records_without_a_key_go_to_a_partition_in_batches() {
    let mut shop = Shop::with(3);
    let partitions: Vec<u32> =
        (0..14).map(|n| shop.send(None, None, &n.to_string()).0).collect();
    assert_eq!(Producer::BATCH, 4);
    assert_eq!(partitions, [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 0, 0]);
}

/// Who names a partition gets it, whatever the key says.
#[test]
fn an_explicit_partition_wins() {
    let mut shop = Shop::with(3);
    assert_eq!(shop.send(None, Some("cod"), "1"), (0, 0));
    assert_eq!(shop.send(Some(2), Some("cod"), "2"), (2, 0));
    assert_eq!(shop.send(Some(1), None, "3"), (1, 0));
}

/// A batch counts the records that its producer had to find a place for, and no
/// others.
#[test]
fn only_records_without_key_and_partition_fill_a_batch() {
    let mut shop = Shop::with(2);
    for _ in 0..4 {
        shop.send(None, Some("chips"), "1");
        shop.send(Some(1), None, "a");
        assert_eq!(shop.send(None, None, "b").0, 0);
    }
    assert_eq!(shop.send(None, None, "c").0, 1);
}

/// Each topic has a batch of its own.
#[test]
fn a_batch_is_of_one_topic() {
    let mut shop = Shop::with(2);
    shop.broker.create_topic("notes", 2, keep()).unwrap();
    for _ in 0..3 {
        assert_eq!(shop.send(None, None, "a").0, 0);
    }
    let Shop { broker, producer, .. } = &mut shop;
    for partition in [0, 0, 0, 0, 1] {
        let (to, _) = producer.send(broker, "notes", None, note("b")).unwrap();
        assert_eq!(to, at("notes", partition));
    }
    assert_eq!(
        [shop.send(None, None, "a").0, shop.send(None, None, "a").0],
        [0, 1]
    );
}

/// An empty key is a key, so its records stay together.
#[test]
fn an_empty_key_is_a_key() {
    let mut shop = Shop::with(2);
    assert_eq!(step08_partitions::partition_of(b"", 2), Some(1));
    for n in 0..6 {
        assert_eq!(shop.send(None, Some(""), "a"), (1, n));
    }
}

/// A batch goes on where it was when a record of it was refused.
#[cfg(unix)]
#[test]
fn a_record_that_was_not_appended_is_in_no_batch() {
    let mut shop = Shop::with(2);
    let dir = shop.dir.path().to_path_buf();
    let Shop { broker, producer, .. } = &mut shop;
    broker.create_topic("notes", 2, Retention::new(1, 1).unwrap()).unwrap();
    let mut send = |value: &str| producer.send(broker, "notes", None, note(value));
    send("a").unwrap();
    send("b").unwrap();
    send(&"c".repeat(5000)).unwrap();
    fs::remove_file(dir.join("notes-0.csv")).unwrap();
    let refused = send("d").unwrap_err();
    assert!(matches!(refused, BrokerError::Storage(name, _) if name == "notes-0"));
    fs::write(dir.join("notes-0.csv"), "").unwrap();
    assert_eq!(send("d").unwrap().0, at("notes", 0));
    assert_eq!(send("e").unwrap().0, at("notes", 1));
}
