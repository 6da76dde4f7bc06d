//! Groups and topics, written short.

use step10_assignors::{Assignment, TopicPartition, Topics};

/// So many topics, `t0` and on, of so many partitions each.
pub(crate) fn topics(topics: u32, partitions: u32) -> Topics {
    (0..topics).map(|n| (format!("t{n}"), partitions)).collect()
}

/// `C0: t0p0 t0p1, C1:` as an assignment.
pub(crate) fn assignment(text: &str) -> Assignment {
    let member = |row: &str| {
        let (name, partitions) = row.split_once(':').unwrap();
        let partitions = partitions.split_whitespace().map(|partition| {
            let (topic, partition) = partition.split_once('p').unwrap();
            TopicPartition::new(topic, partition.parse().unwrap())
        });
        (name.to_string(), partitions.collect())
    };
    text.split(", ").map(member).collect()
}

/// How many partitions have another reader than before.
pub(crate) fn moved(before: &Assignment, after: &Assignment) -> usize {
    let is_new = |member: &String, partition| !before[member].contains(partition);
    let rows = after.iter();
    rows.map(|(member, has)| has.iter().filter(|of| is_new(member, of)).count())
        .sum()
}

/// How many more the fullest member has than the emptiest.
pub(crate) fn spread(assignment: &Assignment) -> usize {
    let counts = || assignment.values().map(Vec::len);
    counts().max().unwrap_or(0) - counts().min().unwrap_or(0)
}
