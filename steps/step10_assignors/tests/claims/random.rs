//! What holds for any members, any topics, and whatever the members had before.

use std::collections::BTreeMap;

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use step10_assignors::Assignor::{Range, RoundRobin, Sticky};
use step10_assignors::{Assignment, TopicPartition, Topics};

use crate::common::spread;

fn any_topics() -> impl Strategy<Value = Topics> {
    btree_map("t[0-4]", 0..6u32, 0..5)
}

/// Members with what they had: partitions that are gone now, or that others had too.
fn any_members() -> impl Strategy<Value = Assignment> {
    let partition =
        ("t[0-5]", 0..7u32).prop_map(|(topic, n)| TopicPartition::new(&topic, n));
    btree_map("C[0-5]", vec(partition, 0..8), 1..6)
}

fn all(topics: &Topics) -> Vec<TopicPartition> {
    let of = |(topic, n): (&String, &u32)| {
        (0..*n).map(|n| TopicPartition::new(topic, n)).collect::<Vec<_>>()
    };
    topics.iter().flat_map(of).collect()
}

proptest! {
    /// Each partition has exactly one reader, and it is one of the members.
    #[test]
    fn each_partition_has_exactly_one_reader(
        before in any_members(), topics in any_topics()
    ) {
        for assignor in [Range, RoundRobin, Sticky] {
            let after = assignor.assign(&before, &topics);
            prop_assert!(after.keys().eq(before.keys()));
            let mut read: Vec<_> = after.into_values().flatten().collect();
            read.sort();
            prop_assert_eq!(read, all(&topics), "{:?}", assignor);
        }
    }

    /// With round-robin and sticky, nobody has two more than another.
    #[test]
    fn round_robin_and_sticky_differ_by_one_at_most(
        before in any_members(), topics in any_topics()
    ) {
        for assignor in [RoundRobin, Sticky] {
            let after = assignor.assign(&before, &topics);
            prop_assert!(spread(&after) <= 1, "{assignor:?}: {after:?}");
        }
    }

    /// Range deals out neighbours of each topic, and nobody has two more of it than
    /// another.
    #[test]
    fn range_is_even_in_each_topic(before in any_members(), topics in any_topics()) {
        let after = Range.assign(&before, &topics);
        for topic in topics.keys() {
            let of_topic = |has: &Vec<TopicPartition>| -> Vec<u32> {
                let has = has.iter().filter(|of| of.topic == *topic);
                has.map(|of| of.partition).collect()
            };
            let has: Vec<_> = after.values().map(of_topic).collect();
            let counts: Vec<_> = has.iter().map(Vec::len).collect();
            prop_assert!(counts.is_sorted_by(|one, next| one >= next));
            prop_assert!(counts[0] - counts[counts.len() - 1] <= 1);
            prop_assert!(has.concat().is_sorted(), "{has:?}");
        }
    }

    /// Range and round-robin ask who is there, and not who had what.
    #[test]
    fn range_and_round_robin_forget_who_had_what(
        before in any_members(), topics in any_topics()
    ) {
        let names = before.keys().map(|name| (name.clone(), Vec::new()));
        let fresh: BTreeMap<_, _> = names.collect();
        for assignor in [Range, RoundRobin] {
            let after = assignor.assign(&before, &topics);
            prop_assert_eq!(after, assignor.assign(&fresh, &topics));
        }
    }
}
