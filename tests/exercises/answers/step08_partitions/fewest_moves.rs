// Goes to the end of src/lib.rs
/// Of these `totals`, the one at which the fewest keys leave the partition that they
/// have among `before`; the first such. `None` when there are no totals.
pub fn fewest_moves(
    keys: &[&[u8]],
    before: u32,
    totals: std::ops::Range<u32>,
) -> Option<u32> {
    totals.min_by_key(|total| {
        let moves =
            |key: &&&[u8]| partition_of(key, before) != partition_of(key, *total);
        keys.iter().filter(moves).count()
    })
}
