// Goes to the end of src/lib.rs
/// How many partitions the fullest member has more than the emptiest.
pub fn spread(assignment: &Assignment) -> usize {
    let counts = || assignment.values().map(Vec::len);
    counts().max().unwrap_or(0) - counts().min().unwrap_or(0)
}
