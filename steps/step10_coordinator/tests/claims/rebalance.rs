//! Members come and go, and each time the partitions are dealt out anew.

use step10_coordinator::Assignor;

use crate::common::{code, group, group_by, of};

/// Who is alone has nobody to wait for.
#[test]
fn a_member_alone_gets_everything_at_once() {
    let place = group(2).enter("C1");
    assert_eq!(place.generation(), 1);
    assert_eq!(place.partitions(), [of(0), of(1)]);
}

/// A place of the next generation is given when every member has joined again.
#[test]
fn a_rebalance_waits_until_all_members_have_joined_again() {
    let mut group = group(2);
    let before = group.enter("C1");
    group.join("C2").unwrap();
    assert_eq!(code(group.sync("C2")), 27);
    assert_eq!(code(group.heartbeat(&before)), 27);
    assert_eq!(code(group.sync("C1")), 27);
    group.join("C1").unwrap();
    let (one, two) = (group.sync("C1").unwrap(), group.sync("C2").unwrap());
    assert_eq!((one.generation(), two.generation()), (2, 2));
    assert_eq!((one.partitions(), two.partitions()), (&[of(0)][..], &[of(1)][..]));
    assert_eq!(code(group.heartbeat(&one)), 0);
    assert_eq!(code(group.heartbeat(&two)), 0);
}

/// Who joins in the middle of a rebalance joins the one that is waiting.
#[test]
fn several_that_join_at_once_are_one_rebalance() {
    let mut group = group(3);
    group.enter("C1");
    for name in ["C2", "C3", "C1"] {
        group.join(name).unwrap();
    }
    assert_eq!(group.sync("C3").unwrap().generation(), 2);
}

/// Who joined, and has no place yet when the next rebalance begins, joins again.
#[test]
fn who_has_not_asked_for_its_place_in_time_joins_again() {
    let mut group = group(3);
    group.enter("C1");
    group.join("C2").unwrap();
    group.join("C1").unwrap();
    group.join("C3").unwrap();
    assert_eq!(code(group.sync("C2")), 27);
    group.join("C2").unwrap();
    group.join("C1").unwrap();
    assert_eq!(group.sync("C2").unwrap().generation(), 3);
}

/// Whatever the reason of a rebalance is, the generation goes up by one.
#[test]
fn the_generation_is_one_more_at_every_rebalance() {
    let mut group = group(2);
    assert_eq!(group.enter("C1").generation(), 1, "C1 joins");
    assert_eq!(group.enter("C1").generation(), 2, "C1 joins again");
    group.join("C2").unwrap();
    let one = group.enter("C1");
    assert_eq!(one.generation(), 3, "C2 joins");
    group.leave(one).unwrap();
    assert_eq!(group.enter("C2").generation(), 4, "C1 leaves");
    group.now += 11;
    assert_eq!(code(group.sync("C9")), 25, "C2 is silent: generation 5, of nobody");
    assert_eq!(group.enter("C1").generation(), 6, "C1 comes back");
}

/// What a member had goes to the others when it leaves.
#[test]
fn a_member_that_leaves_is_followed_by_the_others() {
    let mut group = group(2);
    let [one, two] = group.all(["C1", "C2"]);
    group.leave(one).unwrap();
    assert_eq!(code(group.sync("C1")), 25);
    assert_eq!(code(group.heartbeat(&two)), 27);
    assert_eq!(group.enter("C2").partitions(), [of(0), of(1)]);
}

/// When the last one that the others wait for leaves, they need not wait any more.
#[test]
fn a_member_that_leaves_ends_the_waiting_for_it() {
    let mut group = group(2);
    let one = group.enter("C1");
    group.join("C2").unwrap();
    group.leave(one).unwrap();
    let two = group.sync("C2").unwrap();
    assert_eq!((two.generation(), two.partitions().len()), (2, 2));
}

/// The coordinator knows what each member had, and tells the assignor.
#[test]
fn a_sticky_group_keeps_what_it_can() {
    let mut group = group_by(Assignor::Sticky, 4);
    let [_, two, _] = group.all(["C1", "C2", "C3"]);
    assert_eq!(two.partitions(), [of(2)]);
    group.leave(two).unwrap();
    group.join("C1").unwrap();
    group.join("C3").unwrap();
    assert_eq!(group.sync("C1").unwrap().partitions(), [of(0), of(1)]);
    assert_eq!(group.sync("C3").unwrap().partitions(), [of(3), of(2)]);
}

/// A rebalance deals out the partitions that the topic has by then.
#[test]
fn partitions_that_were_added_are_dealt_out_at_the_next_rebalance() {
    let mut group = group(1);
    let before = group.enter("C1");
    group.broker.add_partitions("orders", 2).unwrap();
    assert_eq!(code(group.heartbeat(&before)), 0);
    assert_eq!(group.sync("C1").unwrap().partitions(), [of(0)]);
    assert_eq!(group.enter("C1").partitions(), [of(0), of(1)]);
}

/// With more members than partitions, somebody has a place and nothing to read.
#[test]
fn a_member_too_many_has_a_place_without_partitions() {
    let mut group = group(1);
    let [one, two] = group.all(["C1", "C2"]);
    assert_eq!((one.partitions().len(), two.partitions().len()), (1, 0));
    assert_eq!(code(group.heartbeat(&two)), 0);
}
