//! What is refused, with Kafka's number and name, changes nothing, if nobody was silent
//! for too long.

use step10_coordinator::{Assignor, GroupError, Membership, Protocol};

use crate::common::{Answer, Group, TIMEOUT, group, group_of, group_that_commits};

/// The refusal of `call`, after which the group and its commits are as they were.
fn refused<T>(
    group: &mut Group,
    call: impl FnOnce(&mut Group) -> Answer<T>,
) -> GroupError {
    let before = format!("{:?} {:?}", group.coordinator, group.broker);
    let Err(error) = call(group) else { panic!("it was not refused") };
    let after = format!("{:?} {:?}", group.coordinator, group.broker);
    assert_eq!(before, after);
    error
}

/// A group at generation 2, with the place of C1 in generation 1.
fn with_a_zombie() -> (Group, Membership) {
    let mut group = group_that_commits(2);
    let zombie = group.enter("C1");
    group.enter("C1");
    (group, zombie)
}

/// ILLEGAL_GENERATION says which generation it was and which it is.
#[test]
fn an_old_generation_is_error_22() {
    let (mut group, zombie) = with_a_zombie();
    let error = refused(&mut group, |group| group.heartbeat(&zombie));
    assert_eq!(error.code(), (22, "ILLEGAL_GENERATION"));
    let message = "C1 is of generation 1, its group is at 2: join again";
    assert_eq!(error.to_string(), message);
    let mut reader = group.reader(6);
    let polled = format!("{reader:?}");
    let error = refused(&mut group, |group| group.commit(&zombie, &mut reader));
    assert_eq!(error.code().0, 22);
    assert_eq!(format!("{reader:?}"), polled);
    let error = refused(&mut group, |group| group.leave(zombie));
    assert_eq!(error.code().0, 22);
}

/// The members of a group deal out the same topics in the same way.
#[test]
fn another_assignor_or_other_topics_are_error_23() {
    let mut group = group(2);
    group.enter("C1");
    let ours = group.protocol.clone();
    let others = [
        Protocol { assignor: Assignor::Sticky, ..ours.clone() },
        Protocol { topics: vec!["receipts".to_string()], ..ours },
    ];
    for other in others {
        let error = refused(&mut group, |group| {
            group.coordinator.join(&group.broker, "C2", &other, 0)
        });
        assert_eq!(error.code(), (23, "INCONSISTENT_GROUP_PROTOCOL"));
        let message =
            "C2 cannot join: the members use another assignor or other topics";
        assert_eq!(error.to_string(), message);
    }
}

/// Who never joined is no member, and neither is who was given up.
#[test]
fn no_member_is_error_25() {
    let mut group = group_that_commits(2);
    let given_up = group.enter("C1");
    group.now += TIMEOUT + 1;
    // Whatever is called next gives C1 up, so that the calls below change nothing.
    group.sync("C9").unwrap_err();
    let mut reader = group.reader(6);
    let polled = format!("{reader:?}");
    let errors = [
        refused(&mut group, |group| group.sync("C9")),
        refused(&mut group, |group| group.sync("C1")),
        refused(&mut group, |group| group.heartbeat(&given_up)),
        refused(&mut group, |group| group.commit(&given_up, &mut reader)),
        refused(&mut group, |group| group.leave(given_up)),
    ];
    assert_eq!(format!("{reader:?}"), polled);
    for (n, error) in errors.iter().enumerate() {
        assert_eq!(error.code(), (25, "UNKNOWN_MEMBER_ID"), "call {n}");
        let name = if n == 0 { "C9" } else { "C1" };
        let message = format!("{name} is no member of the group: join first");
        assert_eq!(error.to_string(), message, "call {n}");
    }
}

/// A member that has not joined again hears of the rebalance whatever it asks.
#[test]
fn a_rebalance_is_error_27() {
    let mut group = group(2);
    let place = group.enter("C1");
    group.join("C2").unwrap();
    for _ in 0..2 {
        let error = refused(&mut group, |group| group.heartbeat(&place));
        assert_eq!(error.code(), (27, "REBALANCE_IN_PROGRESS"));
        let message = "the group of C1 is rebalancing: join again";
        assert_eq!(error.to_string(), message);
        let error = refused(&mut group, |group| group.sync("C1"));
        assert_eq!(error.code().0, 27);
    }
}

/// A group can only share topics that are there.
#[test]
fn a_topic_that_is_not_there_is_error_3() {
    let topics = vec!["orders".to_string(), "receipts".to_string()];
    let mut group = group_of(Protocol { assignor: Assignor::Range, topics }, 2);
    let error = refused(&mut group, |group| group.join("C1"));
    assert_eq!(error.code(), (3, "UNKNOWN_TOPIC_OR_PARTITION"));
}
