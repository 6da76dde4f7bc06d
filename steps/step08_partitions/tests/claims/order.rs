//! What is in order, and what is not.

use crate::common::{Shop, consumer, read_all};
use proptest::prelude::*;

fn texts(shop: &Shop, partitions: u32, max: usize) -> Vec<String> {
    let mut c = consumer(&shop.broker, 0..partitions);
    let read = read_all(&mut c, &shop.broker, max);
    read.iter().map(|(_, _, record)| record.to_string()).collect()
}

/// A consumer of several partitions reads one after the other, whatever was sent
/// between.
#[test]
fn records_of_different_keys_are_read_in_another_order_than_sent() {
    let mut shop = Shop::with(3);
    for (key, value) in
        [("cod", "1"), ("chips", "1"), ("tea", "1"), ("chips", "2"), ("cod", "2")]
    {
        shop.send(None, Some(key), value);
    }
    let expected = ["cod=1", "cod=2", "chips=1", "chips=2", "tea=1"];
    assert_eq!(texts(&shop, 3, 500), expected);
}

/// When a partition is added, a key's old records stay where they are, and its new
/// ones go elsewhere.
#[test]
fn a_key_that_moved_is_in_two_partitions_and_out_of_order() {
    let mut shop = Shop::with(3);
    for price in ["7", "8", "9"] {
        assert_eq!(shop.send(None, Some("cod"), price).0, 0);
    }
    shop.broker.add_partitions("orders", 4).unwrap();
    assert_eq!(shop.send(None, Some("cod"), "10"), (2, 0));
    let pictures = shop.pictures("orders");
    assert_eq!(pictures, ["[ cod=7 cod=8 cod=9 ]", "[ ]", "[ cod=10 ]", "[ ]"]);
    assert_eq!(texts(&shop, 4, 2), ["cod=7", "cod=8", "cod=10", "cod=9"]);
}

/// One key has one partition, so all that the other consumers do is wait.
#[test]
fn a_constant_key_makes_one_hot_partition() {
    let mut shop = Shop::with(3);
    for n in 0..300 {
        shop.send(None, Some("shop"), &n.to_string());
    }
    let read = |n| read_all(&mut consumer(&shop.broker, [n]), &shop.broker, 500);
    assert_eq!([0, 1, 2].map(|n| read(n).len()), [300, 0, 0]);
}

/// Each partition has its own offsets, which begin at 0 and have no gap.
#[test]
fn offsets_count_in_each_partition_for_itself() {
    let mut shop = Shop::with(3);
    assert_eq!(shop.send(Some(2), None, "a"), (2, 0));
    assert_eq!(shop.send(Some(0), None, "b"), (0, 0));
    assert_eq!(shop.send(Some(2), None, "c"), (2, 1));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// A key's records are in one log, and a log keeps its order, however a consumer polls.
    #[test]
    fn the_records_of_one_key_are_read_in_the_order_sent(
        keys in prop::collection::vec("[a-f]{1,2}", 0..80),
        partitions in 1..6u32,
        max in 1..10usize,
    ) {
        let mut shop = Shop::with(partitions);
        for (n, key) in keys.iter().enumerate() {
            shop.send(None, Some(key), &n.to_string());
        }
        let read = texts(&shop, partitions, max);
        prop_assert_eq!(read.len(), keys.len());
        for key in &keys {
            let of_key = |text: &&String| text.split('=').next() == Some(key);
            let read: Vec<&String> = read.iter().filter(of_key).collect();
            let sent: Vec<String> = (0..keys.len())
                .filter(|n| keys[*n] == *key)
                .map(|n| format!("{key}={n}"))
                .collect();
            prop_assert_eq!(read, sent.iter().collect::<Vec<_>>());
        }
    }
}
