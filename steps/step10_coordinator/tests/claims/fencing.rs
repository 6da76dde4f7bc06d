//! What a zombie commits.

use step10_coordinator::{CommittedOffsets, Offset};

use crate::common::{TIMEOUT, code, group_that_commits, of};

/// A commit of an older generation is refused, and what the newer one committed stays.
#[test]
fn a_zombie_of_generation_1_cannot_undo_the_commit_of_generation_2() {
    let mut group = group_that_commits(1);
    let (zombie, mut read_6) = (group.enter("C1"), group.reader(6));
    let (place, mut read_9) = (group.enter("C1"), group.reader(9));
    assert_eq!((zombie.generation(), place.generation()), (1, 2));
    group.commit(&place, &mut read_9).unwrap();
    assert_eq!(group.committed(), Some(Offset(9)));
    assert_eq!(code(group.commit(&zombie, &mut read_6)), 22);
    assert_eq!(group.committed(), Some(Offset(9)));
}

/// Without the check of the generation, the older commit would count, and three events
/// would be read again.
#[test]
fn without_a_coordinator_the_zombie_takes_9_back_to_6() {
    let mut group = group_that_commits(1);
    let (mut read_6, mut read_9) = (group.reader(6), group.reader(9));
    let mut offsets = CommittedOffsets::default();
    read_9.commit(&mut group.broker, &mut offsets).unwrap();
    assert_eq!(offsets.committed("kitchen", &of(0)), Some(Offset(9)));
    read_6.commit(&mut group.broker, &mut offsets).unwrap();
    assert_eq!(offsets.committed("kitchen", &of(0)), Some(Offset(6)));
}

/// Who was given up is no member any more, and its commit is refused.
#[test]
fn a_member_that_was_given_up_cannot_commit() {
    let mut group = group_that_commits(1);
    let (place, mut reader) = (group.enter("C1"), group.reader(6));
    group.now = TIMEOUT + 1;
    assert_eq!(code(group.commit(&place, &mut reader)), 25);
    assert_eq!(group.committed(), None);
}

/// What was refused is not lost: whoever has a place again can commit it.
#[test]
fn a_refused_commit_can_be_tried_again_with_a_new_place() {
    let mut group = group_that_commits(1);
    let (old, mut reader) = (group.enter("C1"), group.reader(6));
    let place = group.enter("C1");
    assert_eq!(code(group.commit(&old, &mut reader)), 22);
    group.commit(&place, &mut reader).unwrap();
    assert_eq!(group.committed(), Some(Offset(6)));
}

/// While a rebalance waits, the place of the present generation is good for a commit.
#[test]
fn a_commit_is_taken_while_a_rebalance_waits() {
    let mut group = group_that_commits(2);
    let (one, mut reader) = (group.enter("C1"), group.reader(6));
    group.join("C2").unwrap();
    assert_eq!(code(group.heartbeat(&one)), 27);
    group.commit(&one, &mut reader).unwrap();
    assert_eq!(group.committed(), Some(Offset(6)));
}

/// Leaving needs a place of the present generation as well.
#[test]
fn a_zombie_cannot_make_its_successor_leave() {
    let mut group = group_that_commits(1);
    let zombie = group.enter("C1");
    let place = group.enter("C1");
    assert_eq!(code(group.leave(zombie)), 22);
    assert_eq!(code(group.heartbeat(&place)), 0);
}
