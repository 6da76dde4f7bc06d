//! Exercise: which state is the group in?

use step10_coordinator::{
    Assignor, Broker, CommittedOffsets, Coordinator, Protocol,
};

#[test]
fn a_group_is_empty_or_stable_or_it_waits_for_members() {
    let broker = Broker::new("no topic, no archive");
    let protocol = Protocol { assignor: Assignor::Range, topics: Vec::new() };
    let offsets = CommittedOffsets::default();
    let mut group = Coordinator::new(protocol.clone(), 10_000, offsets);
    assert_eq!(group.state(), "Empty");
    group.join(&broker, "C1", &protocol, 0).unwrap();
    assert_eq!(group.state(), "Stable");
    let place = group.sync("C1", 0).unwrap();
    group.join(&broker, "C2", &protocol, 0).unwrap();
    assert_eq!(group.state(), "PreparingRebalance");
    group.leave(place, 0).unwrap();
    assert_eq!(group.state(), "Stable");
    let place = group.sync("C2", 0).unwrap();
    group.leave(place, 0).unwrap();
    assert_eq!(group.state(), "Empty");
}
