//! What the chapter says about topics: each has a log, a count and an archive of its
//! own.

use std::fs;

use crate::common::{append_all, broker_with, files, picture, record};
use step06_offset_deque_csv::{Archive, Log};
use step07_topics::{Broker, Logs, Offset, Record, Retention};
use tempfile::tempdir;

/// What shares a log shares its retention, so a busy hour of receipts drops an order that
/// nobody has read.
#[test]
fn in_one_log_receipts_drop_orders() {
    let dir = tempdir().unwrap();
    let archive = Archive::create(dir.path().join("shop.csv")).unwrap();
    let mut log = Log::new(Retention::default(), archive);
    let order = log.append("cod").unwrap();
    for _ in 0..20 {
        log.append("£2").unwrap();
    }
    assert!(log.get(order).is_err());
}

/// An offset counts the records of one topic, so each topic begins at 0.
#[test]
fn each_topic_counts_for_itself() {
    let (mut broker, _dir) = broker_with(&["orders", "receipts"]);
    assert_eq!(broker.append("orders", record("cod")).unwrap(), Offset(0));
    assert_eq!(broker.append("receipts", record("£9")).unwrap(), Offset(0));
    assert_eq!(broker.append("orders", record("chips")).unwrap(), Offset(1));
    assert_eq!(picture(&broker, "orders"), "[ cod chips ]");
    assert_eq!(picture(&broker, "receipts"), "[ £9 ]");
}

/// The broker stores a record and never asks what is in it.
#[test]
fn a_record_is_stored_as_it_came() {
    let (mut broker, _dir) = broker_with(&["orders"]);
    let odd = Record { key: Some(vec![0, 255]), value: None, timestamp: -1 };
    broker.append("orders", odd.clone()).unwrap();
    let log = broker.log(&"orders".to_string()).unwrap();
    assert_eq!(log.get(Offset(0)), Ok(Some(&odd)));
}

/// A new topic is empty, and its archive is a file that is named after it and has
/// no row.
#[test]
fn a_new_topic_is_empty_and_has_a_file() {
    let (broker, dir) = broker_with(&["receipts", "orders"]);
    assert_eq!(picture(&broker, "orders"), "[ ]");
    assert_eq!(files(dir.path()), ["orders.csv", "receipts.csv"]);
    let file = fs::read_to_string(dir.path().join("orders.csv")).unwrap();
    assert_eq!(file, "offset,event\n");
}

/// A topic that is full drops its own records and no others.
#[test]
fn each_topic_has_its_own_retention_and_archive() {
    let (mut broker, dir) = broker_with(&["orders"]);
    broker.create_topic("receipts", Retention::new(3, 2).unwrap()).unwrap();
    append_all(&mut broker, "orders", &["cod", "chips", "cod", "plaice"]);
    append_all(&mut broker, "receipts", &["9", "3", "9", "8"]);
    assert_eq!(picture(&broker, "orders"), "[ cod chips cod plaice ]");
    assert_eq!(picture(&broker, "receipts"), "( 0-1 ) [ 9 8 ]");
    let file = |name| fs::read_to_string(dir.path().join(name)).unwrap();
    assert_eq!(file("orders.csv"), "offset,event\n");
    assert_eq!(file("receipts.csv"), "offset,event\n0,0 value=9\n1,0 value=3\n");
}

/// What was dropped can be read back by its offset, with its key, its value and its
/// time.
#[test]
fn an_archived_record_can_be_read_back() {
    let (mut broker, _dir) = broker_with(&[]);
    broker.create_topic("orders", Retention::new(1, 1).unwrap()).unwrap();
    let cod = Record::new(Some("cod, no \"salt\""), Some("2\n"), 12);
    broker.append("orders", cod.clone()).unwrap();
    broker.append("orders", record("chips")).unwrap();
    let log = broker.log(&"orders".to_string()).unwrap();
    assert_eq!(log.archived(Offset(0)).unwrap(), Some(cod));
    assert_eq!(log.archived(Offset(1)).unwrap(), None);
}

/// A broker makes no folder and no file until somebody creates a topic.
#[test]
fn a_broker_without_topics_touches_nothing() {
    let dir = tempdir().unwrap();
    let folder = dir.path().join("later");
    let mut broker = Broker::new(&folder);
    assert!(!folder.exists());
    fs::create_dir(&folder).unwrap();
    broker.create_topic("orders", Retention::default()).unwrap();
    assert_eq!(files(&folder), ["orders.csv"]);
}
