//! Commits of any group, and any number of crashes.

use crate::common::{Shop, orders};
use crate::loops::{ALL, Loop, live};
use proptest::prelude::*;
use step09_commits::{CommittedOffsets, Offset};

/// Any name, or one with what separates the parts of a key.
fn group() -> impl Strategy<Value = String> {
    let any_characters = prop::collection::vec(any::<char>(), 0..6);
    prop_oneof![any_characters.prop_map(String::from_iter), "[a/0-]{0,3}"]
}

/// How many records a poll returns, and after how many actions each life ends.
type History = (usize, Vec<usize>);

fn histories() -> impl Strategy<Value = Vec<History>> {
    let crashes = prop::collection::vec(0..20usize, 0..6);
    prop::collection::vec((1..6usize, crashes), 0..20)
}

/// What a group of its own processes in all its lives, the last without a crash.
fn lives(
    shop: &mut Shop,
    cycle: Loop,
    number: usize,
    (max, crashes): History,
) -> Vec<u64> {
    shop.group = format!("group-{number}");
    let lives = crashes.into_iter().chain([ALL]);
    lives.flat_map(|crash| live(shop, cycle, max, crash).0).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    /// The topic alone says where every group goes on, whatever its name.
    #[test]
    fn what_is_read_back_is_what_was_committed(
        commits in prop::collection::vec((group(), 0..2u32, 0..9u64), 0..60),
    ) {
        let mut shop = Shop::with(0);
        for (group, partition, next) in &commits {
            let Shop { broker, offsets, .. } = &mut shop;
            offsets.commit(broker, group, &orders(*partition), Offset(*next)).unwrap();
            let committed = offsets.committed(group, &orders(*partition));
            prop_assert_eq!(committed, Some(Offset(*next)));
        }
        let back = CommittedOffsets::read_back(&shop.broker).unwrap();
        prop_assert_eq!(back, shop.offsets);
    }

    /// At least once: however often it crashes, no order is left out.
    #[test]
    fn process_then_commit_processes_every_order(histories in histories()) {
        let mut shop = Shop::with(10);
        for (number, history) in histories.into_iter().enumerate() {
            let mut processed = lives(&mut shop, Loop::ProcessThenCommit, number, history);
            processed.sort_unstable();
            processed.dedup();
            prop_assert_eq!(processed, Vec::from_iter(0..10));
        }
    }

    /// At most once: however often it crashes, no order comes twice.
    #[test]
    fn commit_then_process_processes_no_order_twice(histories in histories()) {
        let mut shop = Shop::with(10);
        for (number, history) in histories.into_iter().enumerate() {
            let processed = lives(&mut shop, Loop::CommitThenProcess, number, history);
            prop_assert!(processed.is_sorted_by(|one, next| one < next), "{:?}", processed);
        }
    }
}
