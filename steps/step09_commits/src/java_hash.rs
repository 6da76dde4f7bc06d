// ANCHOR: java_hash
/// What `hashCode` of a Java string gives, over its UTF-16 units.
pub fn java_hash(text: &str) -> i32 {
    let add = |hash: i32, unit| hash.wrapping_mul(31).wrapping_add(i32::from(unit));
    text.encode_utf16().fold(0, add)
}
// ANCHOR_END: java_hash
