//! Exercise: how far behind a consumer is, in all its topics together.

use step07_topics::{Broker, Consumer, OffsetReset, Record, Retention, StartAt};

#[test]
fn lag_is_how_far_the_positions_are_from_the_log_ends() {
    let dir = tempfile::tempdir().unwrap();
    let mut broker = Broker::new(dir.path());
    let mut c = Consumer::new("C", OffsetReset::Earliest);
    assert_eq!(c.lag(&broker).unwrap(), 0);
    for (topic, count) in [("orders", 3), ("receipts", 5)] {
        broker.create_topic(topic, Retention::default()).unwrap();
        c.subscribe(&broker, topic.to_string(), StartAt::Earliest).unwrap();
        for _ in 0..count {
            broker.append(topic, Record::new(None, Some("2"), 0)).unwrap();
        }
    }
    assert_eq!(c.lag(&broker).unwrap(), 8);
    c.poll(&broker, 2).unwrap();
    assert_eq!(c.lag(&broker).unwrap(), 6);
    while c.poll(&broker, 2).unwrap().is_some() {}
    assert_eq!(c.lag(&broker).unwrap(), 0);
    assert!(c.lag(&Broker::new(dir.path())).is_err());
}
