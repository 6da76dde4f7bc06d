//! Properties of the choice.

use proptest::prelude::*;
use step08_partitions::{murmur2, partition_of};

proptest! {
    /// A topic of n partitions has the partitions 0 to n - 1, and no key goes elsewhere.
    #[test]
    fn every_key_has_a_partition_that_is_there(
        key in prop::collection::vec(any::<u8>(), 0..40),
        partitions in 1..=u32::MAX,
    ) {
        let partition = partition_of(&key, partitions);
        prop_assert!(partition.is_some_and(|partition| partition < partitions));
        prop_assert_eq!(partition, partition_of(&key, partitions));
    }

    /// The sign bit is dropped: a negative hash and the positive one with the same other
    /// bits choose the same.
    #[test]
    fn the_sign_of_the_hash_is_masked_off(
        key in prop::collection::vec(any::<u8>(), 0..40),
        partitions in 1..1000u32,
    ) {
        let without_sign = i64::from(murmur2(&key)).rem_euclid(1 << 31);
        let expected = without_sign % i64::from(partitions);
        prop_assert_eq!(partition_of(&key, partitions).map(i64::from), Some(expected));
    }
}
