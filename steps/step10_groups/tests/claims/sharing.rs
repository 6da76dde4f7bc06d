//! Who joins, and who reads what.

use crate::common::{GROUP, Team, member, orders, place, protocol};
use step10_groups::{
    CommittedOffsets, Consumer, Coordinator, GroupError, Logs, Offset, OffsetReset,
    PollError,
};

/// A group is joined at the first poll, and a member alone reads everything.
#[test]
fn a_member_alone_has_all_partitions() {
    let mut team = Team::new(2, 2);
    let mut c1 = member("C1");
    assert_eq!(place(&c1), None);
    assert_eq!(team.poll(&mut c1, 0), "a0 a1");
    assert_eq!(place(&c1), Some((1, vec![0, 1])));
    assert_eq!(team.poll(&mut c1, 0), "b0 b1");
    assert_eq!(team.poll(&mut c1, 0), "");
}

/// A poll returns at most as many records as were asked for, and the next goes on.
#[test]
fn a_poll_reads_no_more_than_it_was_asked_for() {
    let mut team = Team::new(1, 3);
    let mut c1 = member("C1");
    assert_eq!(team.poll_up_to(2, &mut c1, 0).unwrap(), ["a0", "a1"]);
    let (_, reader) = c1.place().unwrap();
    assert_eq!(reader.positions().collect::<Vec<_>>(), [(&orders(0), Offset(2))]);
    assert_eq!(team.poll_up_to(2, &mut c1, 0).unwrap(), ["a2"]);
}

/// Until all members have joined again, those who have wait and read nothing.
#[test]
fn a_member_waits_until_the_others_have_joined_again() {
    let mut team = Team::new(2, 2);
    let (mut c1, mut c2) = (member("C1"), member("C2"));
    team.poll(&mut c1, 0);
    for _ in 0..3 {
        assert_eq!(team.poll(&mut c2, 0), "");
        assert_eq!(place(&c2), None);
    }
    assert_eq!(place(&c1), Some((1, vec![0, 1])));
    team.poll(&mut c1, 0);
    assert_eq!(place(&c1), Some((2, vec![0])));
    assert_eq!(team.poll(&mut c2, 0), "b0 b1");
    assert_eq!(place(&c2), Some((2, vec![1])));
}

/// A partition has one reader, so members beyond the number of partitions are idle.
#[test]
fn of_six_members_for_four_partitions_two_are_idle() {
    let mut team = Team::new(4, 1);
    let mut members = ["C1", "C2", "C3", "C4", "C5", "C6"].map(member);
    for now in [0, 1] {
        members.iter_mut().for_each(|c| drop(team.poll(c, now)));
    }
    let had = members.each_ref().map(|c| place(c).unwrap().1);
    assert_eq!(had, [vec![0], vec![1], vec![2], vec![3], vec![], vec![]]);
}

/// Each group has its own commits, so each gets everything.
#[test]
fn two_groups_each_get_everything() {
    let mut team = Team::new(2, 2);
    for group in [GROUP, "counter"] {
        let offsets = team.coordinator.offsets().clone();
        team.coordinator = Coordinator::new(protocol(), 10_000, offsets);
        let mut c = Consumer::new("C", group, protocol(), OffsetReset::Earliest);
        assert_eq!(team.poll(&mut c, 0), "a0 a1");
        assert_eq!(team.poll(&mut c, 0), "b0 b1");
        team.commit(&mut c, 0).unwrap();
    }
}

/// All members deal out the same topics in the same way; who does otherwise is
/// refused with error 23, and the others keep their places.
#[test]
fn a_consumer_of_another_protocol_is_refused_and_nothing_changes() {
    let mut team = Team::new(2, 2);
    let mut c1 = member("C1");
    team.poll(&mut c1, 0);
    let mut other = protocol();
    other.topics.push("receipts".to_string());
    let mut c2 = Consumer::new("C2", GROUP, other, OffsetReset::Earliest);
    for _ in 0..2 {
        let refusal = team.try_poll(&mut c2, 1).unwrap_err();
        let PollError::Group(reason) = &refusal else { panic!("{refusal:?}") };
        assert_eq!(reason.code(), (23, "INCONSISTENT_GROUP_PROTOCOL"));
        assert_eq!(refusal.to_string(), reason.to_string());
    }
    assert_eq!(team.poll(&mut c1, 1), "b0 b1");
    assert_eq!(place(&c1), Some((1, vec![0, 1])));
}

/// A group cannot share a topic that is not there: error 3.
#[test]
fn a_group_of_an_unknown_topic_is_refused() {
    let mut team = Team::new(1, 1);
    let mut receipts = protocol();
    receipts.topics = vec!["receipts".to_string()];
    let offsets = CommittedOffsets::default();
    team.coordinator = Coordinator::new(receipts.clone(), 10_000, offsets);
    let mut c = Consumer::new("C", GROUP, receipts, OffsetReset::Earliest);
    let refusal = team.try_poll(&mut c, 0).unwrap_err();
    let PollError::Group(GroupError::Broker(reason)) = refusal else {
        panic!("{refusal:?}")
    };
    assert_eq!(reason.code(), (3, "UNKNOWN_TOPIC_OR_PARTITION"));
    assert_eq!(place(&c), None);
}

/// With a reset of none, a member that finds no commit has nowhere to start.
#[test]
fn without_a_commit_and_a_reset_a_member_says_that_it_cannot_start() {
    let mut team = Team::new(1, 1);
    let mut c = Consumer::new("C", GROUP, protocol(), OffsetReset::None);
    for _ in 0..2 {
        let refusal = team.try_poll(&mut c, 0).unwrap_err();
        assert!(matches!(refusal, PollError::Commit(_)), "{refusal:?}");
        assert_eq!(place(&c), None);
    }
}

/// What the broker refuses, a member's poll hands on.
#[test]
fn a_position_out_of_range_is_an_error_of_the_poll() {
    let mut team = Team::new(1, 1);
    let mut offsets = CommittedOffsets::default();
    offsets.commit(&mut team.broker, GROUP, &orders(0), Offset(5)).unwrap();
    team.coordinator = Coordinator::new(protocol(), 10_000, offsets);
    let mut c = Consumer::new("C", GROUP, protocol(), OffsetReset::None);
    let refusal = team.try_poll(&mut c, 0).unwrap_err();
    let PollError::Broker(reason) = refusal else { panic!("{refusal:?}") };
    assert_eq!(reason.code(), (1, "OFFSET_OUT_OF_RANGE"));
    assert_eq!(team.broker.log(&orders(0)).unwrap().len(), 1);
}
