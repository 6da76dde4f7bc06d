//! What a member does when the others come and go.

use crate::common::{TIMEOUT, Team, member, place};

/// Before a member gives its partitions up, it commits what it polled, so nothing is
/// read twice.
#[test]
fn before_a_rebalance_a_member_commits_what_it_polled() {
    let mut team = Team::new(2, 2);
    let (mut c1, mut c2) = (member("C1"), member("C2"));
    assert_eq!(team.poll(&mut c1, 0), "a0 a1");
    assert_eq!(team.poll(&mut c1, 0), "b0 b1");
    assert_eq!(team.poll(&mut c2, 0), "");
    assert_eq!((team.committed(0), team.committed(1)), (None, None));
    assert_eq!(team.poll(&mut c1, 0), "");
    assert_eq!((team.committed(0), team.committed(1)), (Some(2), Some(2)));
    assert_eq!(team.poll(&mut c2, 0), "");
    assert_eq!(place(&c2), Some((2, vec![1])));
}

/// A member may be silent for as long as the session timeout, and no longer.
#[test]
fn a_silence_of_the_session_timeout_is_allowed_and_a_longer_one_is_not() {
    for (silence, partitions) in [(TIMEOUT, vec![0]), (TIMEOUT + 1, vec![0, 1])] {
        let mut team = Team::new(2, 1);
        let (mut c1, mut c2) = (member("C1"), member("C2"));
        for now in [0, 1] {
            team.poll(&mut c1, now);
            team.poll(&mut c2, now);
        }
        team.poll(&mut c1, TIMEOUT / 2);
        team.poll(&mut c1, 1 + silence);
        assert_eq!(place(&c1).unwrap().1, partitions);
    }
}

/// The partitions of a member that was given up are read on from its last commit: what
/// it read and did not commit is read again.
#[test]
fn what_a_silent_member_did_not_commit_is_read_again() {
    let mut team = Team::new(2, 1);
    let (mut c1, mut c2) = (member("C1"), member("C2"));
    team.poll(&mut c1, 0);
    team.poll(&mut c2, 0);
    team.poll(&mut c1, 0);
    assert_eq!(team.poll(&mut c2, 0), "b0");
    team.commit(&mut c2, 0).unwrap();
    team.append(1, "b1");
    assert_eq!(team.poll(&mut c2, 1), "b1");
    team.poll(&mut c1, TIMEOUT);
    assert_eq!(team.poll(&mut c1, TIMEOUT + 2), "b1");
    assert_eq!(place(&c1), Some((3, vec![0, 1])));
}

/// A member that was given up, and polls, gives up its place without a commit, and
/// joins again.
#[test]
fn a_member_that_was_given_up_commits_nothing_and_joins_again() {
    let mut team = Team::new(1, 2);
    let (mut c1, mut c2) = (member("C1"), member("C2"));
    assert_eq!(team.poll(&mut c1, 0), "a0 a1");
    assert_eq!(team.poll(&mut c2, TIMEOUT + 1), "a0 a1");
    assert_eq!(team.poll(&mut c1, TIMEOUT + 1), "");
    assert_eq!((place(&c1), team.committed(0)), (None, None));
    team.poll(&mut c2, TIMEOUT + 1);
    assert_eq!(team.committed(0), Some(2), "C2 has committed");
    assert_eq!(team.poll(&mut c1, TIMEOUT + 1), "");
    assert_eq!(place(&c1).unwrap().1, [0]);
}

/// A member that waits joins again at each poll, for it may be another rebalance by
/// now.
#[test]
fn a_member_that_waits_is_in_the_next_rebalance_too() {
    let mut team = Team::new(3, 1);
    let (mut c1, mut c2, mut c3) = (member("C1"), member("C2"), member("C3"));
    team.poll(&mut c1, 0);
    team.poll(&mut c2, 0);
    team.poll(&mut c1, 0);
    team.poll(&mut c3, 0);
    for _ in 0..2 {
        team.poll(&mut c1, 0);
        team.poll(&mut c2, 0);
    }
    team.poll(&mut c3, 0);
    let places = [&c1, &c2, &c3].map(place);
    let due = [0, 1, 2].map(|partition| Some((3, vec![partition])));
    assert_eq!(places, due);
}

/// Who is given up while it waits is no member any more, and joins again.
#[test]
fn a_member_that_was_given_up_while_it_waited_joins_again() {
    let mut team = Team::new(2, 1);
    let (mut c1, mut c2) = (member("C1"), member("C2"));
    team.poll(&mut c1, 0);
    team.poll(&mut c2, 0);
    team.poll(&mut c1, TIMEOUT);
    assert_eq!(place(&c1).unwrap().1, [0]);
    team.poll(&mut c1, TIMEOUT + 1);
    assert_eq!(place(&c1).unwrap().1, [0, 1]);
    assert_eq!(team.poll(&mut c2, TIMEOUT + 1), "");
    assert_eq!(place(&c2), None);
    team.poll(&mut c1, TIMEOUT + 1);
    team.poll(&mut c2, TIMEOUT + 1);
    assert_eq!(place(&c2).unwrap().1, [1]);
}

/// Who leaves commits nothing by that: another reads again what was not committed.
#[test]
fn a_member_that_leaves_makes_room_and_commits_nothing() {
    let mut team = Team::new(1, 2);
    let (mut c1, mut c2) = (member("C1"), member("C2"));
    assert_eq!(team.poll(&mut c1, 0), "a0 a1");
    c1.close(&mut team.coordinator, 0).unwrap();
    assert_eq!(team.committed(0), None);
    assert_eq!(team.poll(&mut c2, 0), "a0 a1");
}

/// Who has no place has nothing to commit.
#[test]
fn who_has_no_place_commits_nothing() {
    let mut team = Team::new(1, 1);
    let (mut c1, mut c2) = (member("C1"), member("C2"));
    team.commit(&mut c1, 0).unwrap();
    assert_eq!(team.poll(&mut c1, 0), "a0");
    assert_eq!(team.poll(&mut c2, 0), "");
    team.commit(&mut c2, 0).unwrap();
    assert_eq!(team.committed(0), None);
}

/// Who waits has no place to give up: its partitions are free when it has been silent
/// too long.
#[test]
fn a_member_that_closes_while_it_waits_is_given_up_later() {
    let mut team = Team::new(2, 1);
    let (mut c1, mut c2) = (member("C1"), member("C2"));
    team.poll(&mut c1, 0);
    team.poll(&mut c2, 0);
    c2.close(&mut team.coordinator, 0).unwrap();
    team.poll(&mut c1, TIMEOUT);
    assert_eq!(place(&c1).unwrap().1, [0]);
    team.poll(&mut c1, TIMEOUT + 1);
    assert_eq!(place(&c1).unwrap().1, [0, 1]);
}
