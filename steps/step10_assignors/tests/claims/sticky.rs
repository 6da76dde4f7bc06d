//! Sticky moves no more than it must.

use proptest::prelude::*;
use step10_assignors::Assignment;
use step10_assignors::Assignor::Sticky;
use step10_assignors::TopicPartition;

use crate::common::{assignment, moved, spread, topics};

/// One topic of `owners.len()` partitions, each with its owner among `C0`, `C1` and
/// on. An owner beyond the members has gone.
fn owned(owners: &[usize], members: usize) -> Assignment {
    let of = |member: usize| {
        let owned = (0..).zip(owners).filter(move |(_, owner)| **owner == member);
        owned.map(|(n, _)| TopicPartition::new("t0", n)).collect()
    };
    (0..members).map(|member| (format!("C{member}"), of(member))).collect()
}

/// Of all ways to deal the partitions out evenly, the fewest moves.
fn fewest_moves(before: &Assignment, partitions: usize) -> usize {
    let members = before.len();
    let ways = (0..members.pow(partitions as u32)).map(|way| {
        let digit = |place| way / members.pow(place as u32) % members;
        owned(&(0..partitions).map(digit).collect::<Vec<_>>(), members)
    });
    let even = ways.filter(|after| spread(after) <= 1);
    even.map(|after| moved(before, &after)).min().unwrap_or(0)
}

proptest! {
    /// No even way to deal the partitions out moves fewer of them.
    #[test]
    fn sticky_moves_no_more_than_it_must(
        owners in prop::collection::vec(0..5usize, 0..7), members in 1..4usize
    ) {
        let before = owned(&owners, members);
        let after = Sticky.assign(&before, &topics(1, owners.len() as u32));
        prop_assert_eq!(moved(&before, &after), fewest_moves(&before, owners.len()));
    }

    /// What moves is what gone members had, and what is above an even share.
    #[test]
    fn what_moves_was_left_behind_or_above_the_even_share(
        owners in prop::collection::vec(0..9usize, 0..40), members in 1..7usize
    ) {
        let before = owned(&owners, members);
        let after = Sticky.assign(&before, &topics(1, owners.len() as u32));
        let gone = owners.iter().filter(|owner| **owner >= members).count();
        let (even, mut one_more) = (owners.len() / members, owners.len() % members);
        let mut above = 0;
        for had in before.values().map(Vec::len).filter(|had| *had > even) {
            let room = usize::from(one_more > 0);
            one_more -= room;
            above += had - even - room;
        }
        prop_assert_eq!(moved(&before, &after), gone + above);
    }

    /// When nobody came or went, nothing moves.
    #[test]
    fn what_is_even_stays(members in 1..7usize, partitions in 0..40u32) {
        let before = owned(&[], members);
        let after = Sticky.assign(&before, &topics(1, partitions));
        prop_assert_eq!(&Sticky.assign(&after, &topics(1, partitions)), &after);
    }
}

/// A member that comes takes what is above an even share, and no more.
#[test]
fn a_member_that_comes_takes_from_the_fullest() {
    let two = "C0: t0p0 t1p1 t3p0 t2p0, C1:, C2: t1p0 t2p1 t0p1 t3p1";
    let three = Sticky.assign(&assignment(two), &topics(4, 2));
    let expected = "C0: t0p0 t1p1 t3p0, C1: t2p0 t3p1, C2: t1p0 t2p1 t0p1";
    assert_eq!(three, assignment(expected));
}

/// A partition that two members had stays with one of them, and one that is gone with
/// nobody.
#[test]
fn what_two_had_stays_with_one_and_what_is_gone_with_none() {
    let both = assignment("C0: t0p0 t9p0, C1: t0p0 t0p1");
    let after = Sticky.assign(&both, &topics(1, 2));
    assert_eq!(after, assignment("C0: t0p0, C1: t0p1"));
}
