// Goes to the end of src/lib.rs
/// The index before which every consumer has read everything, or `None` without consumers.
pub fn read_by_all(consumers: &[Consumer]) -> Option<usize> {
    consumers.iter().map(Consumer::position).min()
}
