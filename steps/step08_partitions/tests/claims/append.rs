//! Places that are not there.

use crate::common::{Shop, at, consumer, read_all};
use step08_partitions::{
    BrokerError, Consumer, OffsetReset, Record, Retention, StartAt,
};

fn unknown(name: &str, error: BrokerError) {
    assert_eq!(error.code(), (3, "UNKNOWN_TOPIC_OR_PARTITION"));
    assert_eq!(error.to_string(), format!("there is no `{name}`: create it first"));
}

/// A topic of three has the partitions 0, 1 and 2, and a record for 3 has no place.
#[test]
fn a_partition_that_is_not_there_takes_no_record() {
    let mut shop = Shop::with(3);
    let record = Record::new(Some("cod"), Some("1"), 0);
    let refused = shop.broker.append(&at("orders", 3), record.clone()).unwrap_err();
    unknown("orders-3", refused);
    let Shop { broker, producer, .. } = &mut shop;
    let refused = producer.send(broker, "orders", Some(3), record).unwrap_err();
    unknown("orders-3", refused);
    assert_eq!(shop.pictures("orders"), ["[ ]", "[ ]", "[ ]"]);
}

/// A topic is created before anybody sends to it.
#[test]
fn a_topic_that_is_not_there_takes_no_record() {
    let mut shop = Shop::with(3);
    let record = Record::new(None, Some("1"), 0);
    let Shop { broker, producer, .. } = &mut shop;
    let refused = broker.append(&at("coffee", 0), record.clone()).unwrap_err();
    unknown("coffee-0", refused);
    unknown("coffee", broker.partitions("coffee").unwrap_err());
    unknown("coffee", producer.send(broker, "coffee", None, record).unwrap_err());
    assert!(broker.partitions("coffee").is_err());
    broker.create_topic("coffee", 3, Retention::default()).unwrap();
    for partition in [0, 0, 0, 0, 1] {
        let record = Record::new(None, Some("1"), 0);
        let sent = producer.send(broker, "coffee", None, record).unwrap();
        assert_eq!(sent.0, at("coffee", partition));
    }
}

/// What is not there cannot be read, and the consumer keeps what it had.
#[test]
fn a_partition_that_is_not_there_cannot_be_read() {
    let mut shop = Shop::with(3);
    shop.send(Some(1), None, "a");
    let mut c = consumer(&shop.broker, [1]);
    for name in [at("orders", 3), at("coffee", 0)] {
        let refused = c.subscribe(&shop.broker, name.clone(), StartAt::Earliest);
        unknown(&name.to_string(), refused.unwrap_err());
    }
    let positions: Vec<_> = c.positions().map(|(name, _)| name.clone()).collect();
    assert_eq!(positions, [at("orders", 1)]);
    assert_eq!(read_all(&mut c, &shop.broker, 500).len(), 1);
}

/// A consumer that subscribed to one partition reads nothing of the others.
#[test]
fn a_consumer_reads_the_partitions_that_it_asked_for() {
    let mut shop = Shop::with(3);
    for partition in [0, 1, 2] {
        shop.send(Some(partition), None, "a");
    }
    let mut c = Consumer::new("C", OffsetReset::None);
    assert!(read_all(&mut c, &shop.broker, 500).is_empty());
    c.subscribe(&shop.broker, at("orders", 2), StartAt::Earliest).unwrap();
    let read = read_all(&mut c, &shop.broker, 500);
    assert_eq!(read.iter().map(|(n, _, _)| *n).collect::<Vec<_>>(), [2]);
}
