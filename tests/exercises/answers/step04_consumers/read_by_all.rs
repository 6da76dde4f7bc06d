// Goes to the end of src/lib.rs
/// How many events, from the oldest on, every consumer has read.
pub fn read_by_all(consumers: &[Consumer]) -> usize {
    consumers.iter().map(Consumer::position).min().unwrap_or(0)
}
