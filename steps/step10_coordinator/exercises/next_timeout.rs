//! Exercise: when will somebody be given up, if nothing is heard of anybody?

use step10_coordinator::{
    Assignor, Broker, CommittedOffsets, Coordinator, Protocol,
};

#[test]
fn the_next_timeout_is_that_of_the_member_that_is_silent_for_longest() {
    let broker = Broker::new("no topic, no archive");
    let protocol = Protocol { assignor: Assignor::Range, topics: Vec::new() };
    let offsets = CommittedOffsets::default();
    let mut group = Coordinator::new(protocol.clone(), 10_000, offsets);
    assert_eq!(group.next_timeout(), None);
    group.join(&broker, "C1", &protocol, 500).unwrap();
    assert_eq!(group.next_timeout(), Some(10_501));
    group.join(&broker, "C2", &protocol, 2_000).unwrap();
    assert!(group.sync("C2", 10_500).is_err(), "C1 is still waited for");
    assert_eq!(group.next_timeout(), Some(10_501));
    assert!(group.sync("C2", 10_501).is_ok());
    assert_eq!(group.next_timeout(), Some(20_502), "10 s after C2 last asked");
    group.join(&broker, "C3", &protocol, u64::MAX).unwrap();
    assert_eq!(group.next_timeout(), None, "there is no time after that");
}
