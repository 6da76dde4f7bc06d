//! Exercise: which partition is the hot one?

use step08_partitions::{Broker, Offset, Producer, Record, Retention};

#[test]
fn log_ends_says_how_far_each_partition_has_come() {
    let dir = tempfile::tempdir().unwrap();
    let mut broker = Broker::new(dir.path());
    broker.create_topic("orders", 3, Retention::default()).unwrap();
    let mut producer = Producer::new();
    for key in ["cod", "cod", "tea", "shop"] {
        let record = Record::new(Some(key), Some("1"), 0);
        producer.send(&mut broker, "orders", None, record).unwrap();
    }
    assert_eq!(broker.log_ends("orders").unwrap(), [3, 0, 1].map(Offset));
    assert_eq!(broker.log_ends("coffee").unwrap_err().code().0, 3);
}
