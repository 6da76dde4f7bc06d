//! Exercise: a topic that nobody wants any more.

use step07_topics::{Broker, Consumer, OffsetReset, Record, Retention, StartAt};

#[test]
fn delete_topic_removes_the_log_and_its_archive() {
    let dir = tempfile::tempdir().unwrap();
    let mut broker = Broker::new(dir.path());
    let record = Record::new(None, Some("2"), 0);
    for topic in ["orders", "receipts"] {
        broker.create_topic(topic, Retention::default()).unwrap();
        broker.append(topic, record.clone()).unwrap();
    }
    let mut c = Consumer::new("C", OffsetReset::Earliest);
    c.subscribe(&broker, "orders".to_string(), StartAt::Earliest).unwrap();

    broker.delete_topic("orders").unwrap();
    assert_eq!(broker.delete_topic("orders").unwrap_err().code().0, 3);
    assert_eq!(broker.append("orders", record).unwrap_err().code().0, 3);
    assert_eq!(c.poll(&broker, 2).unwrap_err().code().0, 3);
    assert!(!dir.path().join("orders.csv").exists());
    assert!(dir.path().join("receipts.csv").exists());
    broker.create_topic("orders", Retention::default()).unwrap();
    assert!(c.poll(&broker, 2).unwrap().is_none());
}
