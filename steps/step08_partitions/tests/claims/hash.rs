//! The hash, and what it makes of keys.

use step08_partitions::{murmur2, partition_of};

fn over(keys: &[&str], partitions: u32) -> Vec<u32> {
    let over = |key: &&str| partition_of(key.as_bytes(), partitions).unwrap();
    keys.iter().map(over).collect()
}

/// Every client must compute the same hash, bit by bit, or one key has two places.
#[test]
fn the_hash_is_kafkas() {
    assert_eq!(murmur2(b"21"), -973932308);
    assert_eq!(murmur2(b"foobar"), -790332482);
    assert_eq!(murmur2(b"a-little-bit-long-string"), -985981536);
    assert_eq!(murmur2(b"abc"), 479470107);
    assert_eq!(partition_of(b"TT0124", 15), Some(10));
}

/// The partition is what is left of a division, so it changes with the number of
/// partitions.
#[test]
fn the_table_of_keys_is_kafkas() {
    let keys = ["cod", "chips", "plaice", "k1", "k2", "k3"];
    assert_eq!(over(&keys, 2), [0, 1, 1, 1, 1, 0]);
    assert_eq!(over(&keys, 3), [0, 1, 1, 2, 0, 1]);
    assert_eq!(over(&keys, 4), [2, 3, 1, 1, 1, 0]);
}

/// Another way to make a hash positive, or another hash, sends a key elsewhere.
#[test]
fn abs_and_crc32_choose_other_partitions() {
    let keys = ["cod", "chips", "plaice", "k1", "k2", "k3"];
    let abs = keys.map(|key| murmur2(key.as_bytes()).unsigned_abs() % 3);
    assert_eq!(abs, [2, 1, 1, 2, 0, 1]);
    let crc32 = keys.map(|key| crc32fast::hash(key.as_bytes()) % 3);
    assert_eq!(crc32, [0, 2, 1, 1, 0, 2]);
}

/// Few keys do not share the partitions evenly, and a partition more moves most of
/// them.
#[test]
fn a_partition_more_moves_eleven_of_twelve_users() {
    let users: Vec<String> = (1..=12).map(|n| format!("user-{n}")).collect();
    let users: Vec<&str> = users.iter().map(String::as_str).collect();
    let (three, four) = (over(&users, 3), over(&users, 4));
    assert_eq!(three, [2, 2, 2, 1, 1, 2, 2, 0, 2, 2, 1, 0]);
    assert_eq!(four, [0, 0, 3, 3, 2, 1, 0, 1, 3, 2, 2, 2]);
    let stayed = three.iter().zip(&four).filter(|(three, four)| three == four);
    assert_eq!(stayed.count(), 1);
}

/// The smallest `i32` has no positive twin, so the sign is masked off and not turned
/// round.
#[test]
fn a_hash_without_a_positive_twin_has_a_partition_too() {
    let key = b"order-4382624154";
    assert_eq!(murmur2(key), i32::MIN);
    assert_eq!(murmur2(key).checked_abs(), None);
    assert_eq!(partition_of(key, 3), Some(0));
}

/// No key is a key too, and so are bytes that are no text.
#[test]
fn any_bytes_are_a_key() {
    for key in [b"".as_slice(), b"\0", b"\xff\xfe\xfd", b"\xff\xfe\xfd\xfc\xfb"] {
        assert!(partition_of(key, 3).is_some_and(|partition| partition < 3));
    }
    assert_eq!(murmur2(b""), 275646681);
    assert_eq!(murmur2(b"\xff\xfe\xfd"), 998637092);
}

/// Without partitions there is none to choose, and that is no reason to panic.
#[test]
fn over_no_partitions_there_is_none() {
    assert_eq!(partition_of(b"cod", 0), None);
}
