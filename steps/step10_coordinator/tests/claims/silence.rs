//! Who is given up, and when.

use crate::common::{TIMEOUT, code, group, group_that_commits};

/// A member is given up when it was silent for longer than the session timeout, and
/// not before.
#[test]
fn a_silent_member_is_given_up_after_the_session_timeout_and_not_at_it() {
    let mut group = group(2);
    let place = group.enter("C1");
    group.now = TIMEOUT;
    assert_eq!(code(group.heartbeat(&place)), 0);
    group.now += TIMEOUT + 1;
    assert_eq!(code(group.heartbeat(&place)), 25);
}

/// Those that are left hear of it at their next heartbeat, and take over.
#[test]
fn the_others_take_over_from_a_silent_member() {
    let mut group = group(2);
    let [_, two] = group.all(["C1", "C2"]);
    group.now = TIMEOUT;
    assert_eq!(code(group.heartbeat(&two)), 0);
    group.now += 1;
    assert_eq!(code(group.heartbeat(&two)), 27);
    let two = group.enter("C2");
    assert_eq!((two.generation(), two.partitions().len()), (3, 2));
    assert_eq!(code(group.sync("C1")), 25);
}

/// A member that waits for its place says so again and again.
#[test]
fn a_waiting_member_that_goes_on_asking_stays() {
    let mut group = group(2);
    group.enter("C1");
    group.now = TIMEOUT;
    group.join("C2").unwrap();
    for _ in 0..5 {
        group.now += TIMEOUT;
        let _ = group.sync("C2");
    }
    assert_eq!(group.sync("C2").unwrap().generation(), 2, "C1 was given up");
}

/// The others do not wait for ever for a member that is waiting too.
#[test]
fn a_waiting_member_that_stops_asking_is_given_up() {
    let mut group = group(2);
    let one = group.enter("C1");
    group.join("C2").unwrap();
    group.now = TIMEOUT + 1;
    group.join("C1").unwrap();
    let again = group.sync("C1").unwrap();
    assert_eq!(again.partitions().len(), 2, "C2 is gone");
    assert_eq!(code(group.sync("C2")), 25);
    assert_eq!(code(group.heartbeat(&one)), 22);
}

/// During a rebalance, nothing but joining again is a sign of life.
#[test]
fn who_does_not_join_again_is_given_up_in_spite_of_its_heartbeats() {
    let mut group = group(2);
    let one = group.enter("C1");
    group.join("C2").unwrap();
    group.now = TIMEOUT;
    assert_eq!(code(group.heartbeat(&one)), 27);
    assert_eq!(code(group.sync("C1")), 27);
    assert_eq!(code(group.sync("C2")), 27);
    group.now += 1;
    assert_eq!(code(group.sync("C2")), 0);
    assert_eq!(code(group.heartbeat(&one)), 25);
}

/// A commit is no heartbeat here.
#[test]
fn a_commit_is_no_sign_of_life() {
    let mut group = group_that_commits(2);
    let place = group.enter("C1");
    group.now = TIMEOUT;
    let mut reader = group.reader(3);
    assert_eq!(code(group.commit(&place, &mut reader)), 0);
    group.now += 1;
    assert_eq!(code(group.heartbeat(&place)), 25);
}

/// Who was given up may come back, as somebody new.
#[test]
fn who_was_given_up_may_join_again() {
    let mut group = group(2);
    group.enter("C1");
    group.now = TIMEOUT + 1;
    assert_eq!(code(group.sync("C1")), 25);
    assert_eq!(group.enter("C1").partitions().len(), 2);
}

/// A clock that is set back gives nobody up, and takes no time from anybody.
#[test]
fn time_that_goes_backwards_harms_nothing() {
    let mut group = group(2);
    group.now = 100;
    let [one, two] = group.all(["C1", "C2"]);
    group.now = 0;
    assert_eq!(code(group.heartbeat(&one)), 0);
    group.join("C2").unwrap();
    group.join("C1").unwrap();
    assert_eq!(code(group.heartbeat(&two)), 22);
    group.now = 100 + TIMEOUT;
    assert_eq!(code(group.sync("C1")), 0);
    assert_eq!(code(group.sync("C2")), 0);
}

/// The largest number of milliseconds is a time like any other.
#[test]
fn the_end_of_time_is_no_panic() {
    let mut group = group(1);
    group.enter("C1");
    group.now = u64::MAX;
    assert_eq!(code(group.sync("C1")), 25);
    assert_eq!(group.enter("C1").generation(), 3);
}
