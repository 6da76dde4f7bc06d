//! A commit that comes too late.

use crate::common::{GROUP, TIMEOUT, Team, member, orders, place};
use step09_commits as step09;
use step09_commits::{OFFSETS_TOPIC, offsets_partition};
use step10_groups::{
    CommittedOffsets, GroupError, Logs, Offset, OffsetReset, TopicPartition,
};

fn code(refused: Result<(), GroupError>) -> (i16, &'static str) {
    refused.unwrap_err().code()
}

/// Generation 2 has committed 9, and generation 1 wakes and commits 6: that is refused,
/// and 9 stays.
#[test]
fn the_commit_of_an_old_generation_is_refused_and_nothing_changes() {
    let mut team = Team::new(1, 9);
    let (mut old, mut new) = (member("C1"), member("C1"));
    team.poll_up_to(6, &mut old, 0).unwrap();
    team.poll(&mut new, 1);
    team.commit(&mut new, 1).unwrap();
    assert_eq!((place(&old).unwrap().0, place(&new).unwrap().0), (1, 2));
    let refused = team.commit(&mut old, 2);
    assert_eq!(code(refused), (22, "ILLEGAL_GENERATION"));
    assert_eq!(team.committed(0), Some(9));
    let commits = TopicPartition::new(OFFSETS_TOPIC, offsets_partition(GROUP));
    assert_eq!(team.broker.log(&commits).unwrap().len(), 1);
}

/// Where nobody asks for the generation, the late commit sets 9 back to 6, and three
/// records are read again.
#[test]
fn without_the_check_9_becomes_6_and_three_records_are_read_again() {
    let mut team = Team::new(1, 9);
    let mut offsets = CommittedOffsets::default();
    let start = |offsets: &CommittedOffsets, team: &Team| {
        let mut c = step09::Consumer::new("C1", GROUP, OffsetReset::Earliest);
        c.assign(&team.broker, offsets, orders(0)).unwrap();
        c
    };
    let (mut old, mut new) = (start(&offsets, &team), start(&offsets, &team));
    old.poll(&team.broker, 6).unwrap();
    new.poll(&team.broker, 9).unwrap();
    new.commit(&mut team.broker, &mut offsets).unwrap();
    assert_eq!(offsets.committed(GROUP, &orders(0)), Some(Offset(9)));
    old.commit(&mut team.broker, &mut offsets).unwrap();
    assert_eq!(offsets.committed(GROUP, &orders(0)), Some(Offset(6)));
    let mut next = start(&offsets, &team);
    let again = next.poll(&team.broker, 9).unwrap().unwrap();
    assert_eq!(again.count(), 3);
}

/// A member that was given up is no member, whatever its generation was.
#[test]
fn the_commit_of_a_member_that_was_given_up_is_refused() {
    let mut team = Team::new(1, 2);
    let (mut c1, mut c2) = (member("C1"), member("C2"));
    team.poll(&mut c1, 0);
    team.poll(&mut c2, TIMEOUT + 1);
    let refused = team.commit(&mut c1, TIMEOUT + 1);
    assert_eq!(code(refused), (25, "UNKNOWN_MEMBER_ID"));
    assert_eq!(team.committed(0), None);
    assert_eq!(place(&c2).unwrap().1, [0]);
}

/// Nobody else needs to take over: whoever was silent too long is no member, even when
/// it is the only one.
#[test]
fn a_member_alone_is_given_up_as_well() {
    let mut team = Team::new(1, 2);
    let mut c1 = member("C1");
    assert_eq!(team.poll(&mut c1, 0), "a0 a1");
    let refused = team.commit(&mut c1, TIMEOUT + 1);
    assert_eq!(code(refused), (25, "UNKNOWN_MEMBER_ID"));
    assert_eq!(team.poll(&mut c1, TIMEOUT + 1), "a0 a1");
}

/// A place that is lost cannot be left: it is another's by now.
#[test]
fn a_lost_place_cannot_be_left() {
    let mut team = Team::new(1, 2);
    let (mut old, mut new, mut late) = (member("C1"), member("C1"), member("C2"));
    team.poll(&mut old, 0);
    team.poll(&mut new, 1);
    let left = old.close(&mut team.coordinator, 1);
    assert_eq!(code(left), (22, "ILLEGAL_GENERATION"));
    assert_eq!(place(&new), Some((2, vec![0])));
    team.commit(&mut new, 1).unwrap();
    team.poll(&mut late, TIMEOUT + 2);
    let left = new.close(&mut team.coordinator, TIMEOUT + 2);
    assert_eq!(code(left), (25, "UNKNOWN_MEMBER_ID"));
    assert_eq!(place(&late).unwrap().1, [0]);
}

/// Two processes of one name take the place away from each other, poll by poll.
#[test]
fn two_processes_of_one_name_push_each_other_out() {
    let mut team = Team::new(1, 2);
    let (mut one, mut other) = (member("C1"), member("C1"));
    assert_eq!(team.poll(&mut one, 0), "a0 a1");
    assert_eq!(team.poll(&mut other, 0), "a0 a1");
    assert_eq!(team.poll(&mut one, 0), "a0 a1");
    assert_eq!(team.poll(&mut other, 0), "a0 a1");
    assert_eq!(place(&other), Some((4, vec![0])));
    assert_eq!(team.committed(0), None);
}
