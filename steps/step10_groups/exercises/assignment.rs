//! Exercise: which partitions are mine?

use step10_groups::*;

#[test]
fn a_consumer_knows_its_partitions_and_has_none_while_it_waits() {
    let archives = tempfile::tempdir().unwrap();
    let mut broker = Broker::new(archives.path());
    broker.create_topic("orders", 2, Retention::default()).unwrap();
    let offsets = CommittedOffsets::create(&mut broker).unwrap();
    let topics = vec!["orders".to_string()];
    let protocol = Protocol { assignor: Assignor::Range, topics };
    let mut coordinator = Coordinator::new(protocol.clone(), 10, offsets);
    let [mut c1, mut c2] = ["C1", "C2"].map(|name| {
        Consumer::new(name, "kitchen", protocol.clone(), OffsetReset::Earliest)
    });
    let orders = [0, 1].map(|partition| TopicPartition::new("orders", partition));
    assert_eq!(c1.assignment(), []);
    c1.poll(&mut broker, &mut coordinator, 1, 0).unwrap();
    assert_eq!(c1.assignment(), orders);
    c2.poll(&mut broker, &mut coordinator, 1, 0).unwrap();
    assert_eq!(c2.assignment(), []);
    c1.poll(&mut broker, &mut coordinator, 1, 0).unwrap();
    assert_eq!(c1.assignment(), &orders[..1]);
}
