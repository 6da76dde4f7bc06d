//! How the story prints who reads what.

use std::collections::BTreeSet;

use step10_assignors::{Assignment, TopicPartition, Topics, partitions};

// ANCHOR: print
/// A row for each member, with `t0p1` for partition 1 of `t0`.
pub(crate) fn print(assignment: &Assignment) {
    for (member, partitions) in assignment {
        let partitions = match partitions.is_empty() {
            true => "nothing".to_string(),
            false => short(partitions),
        };
        println!("  {member}: {partitions}");
    }
}

fn short<'a>(partitions: impl IntoIterator<Item = &'a TopicPartition>) -> String {
    let short = |of: &TopicPartition| format!("{}p{}", of.topic, of.partition);
    partitions.into_iter().map(short).collect::<Vec<_>>().join(" ")
}
// ANCHOR_END: print

// ANCHOR: counts
/// The partitions that nobody reads.
pub(crate) fn nobody(assignment: &Assignment, topics: &Topics) -> String {
    let read: BTreeSet<_> = assignment.values().flatten().collect();
    let unread = partitions(topics).filter(|partition| !read.contains(partition));
    short(&unread.collect::<Vec<_>>())
}
// ANCHOR_END: counts

// ANCHOR: moved
/// The partitions that more than one member reads.
pub(crate) fn several(assignment: &Assignment) -> String {
    let mut once = BTreeSet::new();
    short(
        assignment.values().flatten().filter(|partition| !once.insert(*partition)),
    )
}

/// How many partitions have another reader than before.
pub(crate) fn moved(before: &Assignment, after: &Assignment) -> usize {
    let had = |member| before.get(member).map(Vec::as_slice).unwrap_or_default();
    let moved = after.iter().flat_map(|(member, has)| {
        has.iter().filter(|partition| !had(member).contains(partition))
    });
    moved.count()
}
// ANCHOR_END: moved
