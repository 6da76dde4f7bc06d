//! Exercise: a group goes back, or forward, to a time.

use step09_commits::*;

#[test]
fn a_group_goes_on_at_the_first_record_that_is_not_older() {
    let dir = tempfile::tempdir().unwrap();
    let mut broker = Broker::new(dir.path());
    let mut offsets = CommittedOffsets::create(&mut broker).unwrap();
    broker.create_topic("orders", 1, Retention::default()).unwrap();
    let orders = TopicPartition::new("orders", 0);
    for time in [10, 20, 15, 30] {
        broker.append(&orders, Record::new(None, Some("cod"), time)).unwrap();
    }
    for (time, next) in [(21, 3), (12, 1), (31, 4), (0, 0)] {
        let went = offsets.go_to_time(&mut broker, "kitchen", &orders, time);
        assert_eq!(went.unwrap(), Offset(next), "31 is later than all of them");
        let back = CommittedOffsets::read_back(&broker).unwrap();
        assert_eq!(back.committed("kitchen", &orders), Some(Offset(next)));
    }
    let nowhere = TopicPartition::new("orders", 1);
    assert!(offsets.go_to_time(&mut broker, "kitchen", &nowhere, 0).is_err());
}
