//! Exercise: leave, and let nobody read again what was read.

use step10_groups::*;

#[test]
fn who_leaves_commits_first_unless_its_place_is_lost() {
    let archives = tempfile::tempdir().unwrap();
    let mut broker = Broker::new(archives.path());
    broker.create_topic("orders", 1, Retention::default()).unwrap();
    let orders = TopicPartition::new("orders", 0);
    let offsets = CommittedOffsets::create(&mut broker).unwrap();
    let topics = vec!["orders".to_string()];
    let protocol = Protocol { assignor: Assignor::Range, topics };
    let mut coordinator = Coordinator::new(protocol.clone(), 10, offsets);
    for (name, now, closes) in [("C1", 0, true), ("C2", 11, false)] {
        broker.append(&orders, Record::new(None, Some("cod"), 0)).unwrap();
        let (protocol, reset) = (protocol.clone(), OffsetReset::Earliest);
        let mut c = Consumer::new(name, "kitchen", protocol, reset);
        assert!(c.poll(&mut broker, &mut coordinator, 1, 0).unwrap().is_some());
        let closed = c.commit_and_close(&mut broker, &mut coordinator, now);
        assert_eq!(closed.is_ok(), closes);
        let committed = coordinator.offsets().committed("kitchen", &orders);
        assert_eq!(committed, Some(Offset(1)));
    }
}
