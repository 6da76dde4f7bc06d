//! Exercise: which number of partitions moves the fewest keys?

use step08_partitions::fewest_moves;

#[test]
fn fewest_moves_finds_the_number_at_which_most_keys_stay() {
    let users: Vec<String> = (1..=12).map(|n| format!("user-{n}")).collect();
    let keys: Vec<&[u8]> = users.iter().map(|user| user.as_bytes()).collect();
    assert_eq!(fewest_moves(&keys, 3, 4..9), Some(6));
    assert_eq!(fewest_moves(&keys, 3, 7..12), Some(9));
    assert_eq!(fewest_moves(&keys, 3, 10..13), Some(10));
    assert_eq!(fewest_moves(&[], 3, 4..9), Some(4));
    assert_eq!(fewest_moves(&keys, 3, 4..4), None);
}
