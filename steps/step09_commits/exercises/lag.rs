//! Exercise: how far behind is a group?

use step09_commits::*;

#[test]
fn the_lag_of_a_group_is_what_it_has_not_committed() {
    let dir = tempfile::tempdir().unwrap();
    let mut broker = Broker::new(dir.path());
    let mut offsets = CommittedOffsets::create(&mut broker).unwrap();
    broker.create_topic("orders", 1, Retention::new(14, 10).unwrap()).unwrap();
    let orders = TopicPartition::new("orders", 0);
    for _ in 0..15 {
        broker.append(&orders, Record::new(None, Some("cod"), 0)).unwrap();
    }
    let lag = offsets.lag(&broker, "kitchen", &orders).unwrap();
    assert_eq!(lag, 5, "of 15 orders, 10 were dropped");
    for (next, expected) in [(12, 3), (15, 0), (2, 13), (99, 0)] {
        offsets.commit(&mut broker, "kitchen", &orders, Offset(next)).unwrap();
        let lag = offsets.lag(&broker, "kitchen", &orders).unwrap();
        assert_eq!(lag, expected, "committed {next}");
    }
    let nowhere = TopicPartition::new("orders", 1);
    assert!(offsets.lag(&broker, "kitchen", &nowhere).is_err());
}
