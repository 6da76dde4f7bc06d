// ANCHOR: murmur2
/// The hash by which Kafka's producers choose a partition: Austin Appleby's
/// MurmurHash2, with Kafka's own seed. Any bytes, even none.
pub fn murmur2(bytes: &[u8]) -> i32 {
    const SEED: u32 = 0x9747_b28c;
    let mut hash = SEED ^ bytes.len() as u32;
    let (words, rest) = bytes.as_chunks();
    for word in words {
        hash = hash.wrapping_mul(M) ^ mixed(u32::from_le_bytes(*word));
    }
    for (byte, shift) in rest.iter().zip([0, 8, 16]) {
        hash ^= u32::from(*byte) << shift;
    }
    if !rest.is_empty() {
        hash = hash.wrapping_mul(M);
    }
    hash = (hash ^ hash >> 13).wrapping_mul(M);
    (hash ^ hash >> 15) as i32
}

const M: u32 = 0x5bd1_e995;

fn mixed(word: u32) -> u32 {
    let word = word.wrapping_mul(M);
    (word ^ word >> 24).wrapping_mul(M)
}
// ANCHOR_END: murmur2
