// Goes to the end of src/lib.rs
/// What each member reads after the first of two rebalances: of what it shall have, all
/// that no other member still reads.
pub fn first_step(before: &Assignment, after: &Assignment) -> Assignment {
    let mut first = after.clone();
    for (member, partitions) in &mut first {
        let others = || before.iter().filter(|(other, _)| *other != member);
        partitions.retain(|partition| {
            !others().any(|(_, had)| had.contains(partition))
        });
    }
    first
}
