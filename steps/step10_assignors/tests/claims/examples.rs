//! The examples by which Kafka's documentation explains its assignors.

use step10_assignors::Assignor::{Range, RoundRobin, Sticky};
use step10_assignors::{Assignment, Topics};

use crate::common::{assignment, spread, topics};

/// Range deals out each topic on its own, and gives neighbours to each member.
#[test]
fn range_gives_neighbours_of_each_topic() {
    let shared = Range.assign(&assignment("C0:, C1:"), &topics(2, 3));
    assert_eq!(shared, assignment("C0: t0p0 t0p1 t1p0 t1p1, C1: t0p2 t1p2"));
}

/// Round-robin puts all partitions in one row, and gives each member one in turn.
#[test]
fn round_robin_gives_one_in_turn_across_the_topics() {
    let shared = RoundRobin.assign(&assignment("C0:, C1:"), &topics(2, 3));
    assert_eq!(shared, assignment("C0: t0p0 t0p2 t1p1, C1: t0p1 t1p0 t1p2"));
}

/// A group that had nothing before has nothing to stick to.
#[test]
fn sticky_begins_like_round_robin() {
    let shared = Sticky.assign(&assignment("C0:, C1:, C2:"), &topics(4, 2));
    let expected = "C0: t0p0 t1p1 t3p0, C1: t0p1 t2p0 t3p1, C2: t1p0 t2p1";
    assert_eq!(shared, assignment(expected));
}

/// When a member leaves, round-robin deals everything out anew.
#[test]
fn round_robin_forgets_who_had_what() {
    let left = assignment("C0: t0p0 t1p1 t3p0, C2: t1p0 t2p1");
    let expected = "C0: t0p0 t1p0 t2p0 t3p0, C2: t0p1 t1p1 t2p1 t3p1";
    assert_eq!(RoundRobin.assign(&left, &topics(4, 2)), assignment(expected));
}

/// When a member leaves, sticky deals out what that one had, and nothing else.
#[test]
fn sticky_deals_out_what_the_gone_member_had() {
    let left = assignment("C0: t0p0 t1p1 t3p0, C2: t1p0 t2p1");
    let expected = "C0: t0p0 t1p1 t3p0 t2p0, C2: t1p0 t2p1 t0p1 t3p1";
    assert_eq!(Sticky.assign(&left, &topics(4, 2)), assignment(expected));
}

/// Range gives the one more of every topic to the first members, so it adds up.
#[test]
fn range_is_even_in_each_topic_and_not_in_sum() {
    let shared = Range.assign(&assignment("C0:, C1:"), &topics(4, 1));
    assert_eq!(shared, assignment("C0: t0p0 t1p0 t2p0 t3p0, C1:"));
    let shared = Range.assign(&assignment("C0:, C1:"), &topics(10, 3));
    assert_eq!(spread(&shared), 10);
}

/// A partition has one reader, so members beyond the number of partitions are idle.
#[test]
fn of_6_members_2_are_idle_with_4_partitions() {
    for assignor in [Range, RoundRobin, Sticky] {
        let members = assignment("C0:, C1:, C2:, C3:, C4:, C5:");
        let shared = assignor.assign(&members, &topics(1, 4));
        let expected = "C0: t0p0, C1: t0p1, C2: t0p2, C3: t0p3, C4:, C5:";
        assert_eq!(shared, assignment(expected), "{assignor:?}");
    }
}

/// Without members or without partitions, nobody gets any.
#[test]
fn with_no_members_or_no_partitions_nothing_is_dealt_out() {
    let idle = assignment("C0:, C1:");
    for assignor in [Range, RoundRobin, Sticky] {
        assert!(assignor.assign(&Assignment::new(), &topics(2, 3)).is_empty());
        assert_eq!(assignor.assign(&idle, &Topics::new()), idle);
        assert_eq!(assignor.assign(&idle, &topics(2, 0)), idle);
    }
}
