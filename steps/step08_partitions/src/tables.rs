use step08_partitions::{murmur2, partition_of};

// ANCHOR: hashes
pub fn print() {
    hashes();
    partitions();
    users();
}

/// Kafka tests its own hash with these keys.
fn hashes() {
    println!("\nHashes, as Kafka's own tests expect them:");
    for key in ["21", "foobar", "a-little-bit-long-string", "abc"] {
        println!("  {key:24} {:>10}", murmur2(key.as_bytes()));
    }
    let of_15 = partition_of(b"TT0124", 15).unwrap_or_default();
    println!("  TT0124, over 15 partitions: {of_15}");
}
// ANCHOR_END: hashes

// ANCHOR: partitions
/// The partition over 2, 3 and 4, and what others would make of it over 3.
fn partitions() {
    println!("\n  key             %2 %3 %4  abs%3  CRC32%3");
    for key in
        ["cod", "chips", "plaice", "k1", "k2", "k3", "tea", "order-4382624154"]
    {
        let bytes = key.as_bytes();
        let [two, three, four] =
            [2, 3, 4].map(|n| partition_of(bytes, n).unwrap_or_default());
        let abs = murmur2(bytes).wrapping_abs() % 3;
        let crc = crc32fast::hash(bytes) % 3;
        println!("  {key:16} {two}  {three}  {four}  {abs:5}  {crc:7}");
    }
}
// ANCHOR_END: partitions

// ANCHOR: users
/// Where twelve keys go before and after a partition is added.
fn users() {
    let users: Vec<String> = (1..=12).map(|n| format!("user-{n}")).collect();
    for count in [3, 4] {
        println!("\nuser-1 to user-12 over {count} partitions:");
        for partition in 0..count {
            print!("  {partition}:");
            for (n, user) in (1..).zip(&users) {
                if partition_of(user.as_bytes(), count) == Some(partition) {
                    print!(" {n}");
                }
            }
            println!();
        }
    }
    let moves = |user: &&String| {
        let key = user.as_bytes();
        partition_of(key, 3) != partition_of(key, 4)
    };
    println!("  moved: {} of 12", users.iter().filter(moves).count());
}
// ANCHOR_END: users
