use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

use step09_commits::{
    Broker, CommittedOffsets, Consumer, Logs, OFFSETS_TOPIC, OffsetReset,
    Retention, TopicPartition, offsets_partition,
};
use step11_compaction::{CompactedLog, Offset, Reader, Record};

use crate::{DAY, compact, read};

// ANCHOR: hurts
pub fn story() -> Result<(), Box<dyn Error>> {
    let archives = tempfile::tempdir()?;
    let mut broker = Broker::new(archives.path());
    a_thousand_commits(&mut broker)?;
    let partition = TopicPartition::new(OFFSETS_TOPIC, offsets_partition("g1"));
    let commits = records(&broker, &partition)?;

    println!("C has read 1000 orders, and committed after each:");
    println!("  {partition} has {} records", commits.len());
    for offset in [0, 1, 2, 997, 998, 999] {
        println!("  {offset:>3} {}", commits[offset]);
    }
    println!("Keys in all of them: {}", keys(&commits));
    println!("Keys in the newest 20: {}", keys(&commits[980..]));
    println!("A restart reads all {}, to learn this:", commits.len());
    let offsets = CommittedOffsets::read_back(&broker)?;
    for orders in orders() {
        let next = offsets.committed("g1", &orders).unwrap_or(Offset(0));
        println!("  {orders} goes on at {next}");
    }
    compacted(&partition, commits)
}
// ANCHOR_END: hurts

// ANCHOR: thousand
/// Nearly all orders go to three partitions. The fourth gets the first one only.
fn a_thousand_commits(broker: &mut Broker) -> Result<(), Box<dyn Error>> {
    let mut offsets = CommittedOffsets::create(broker)?;
    broker.create_topic("orders", 4, Retention::default())?;
    let mut c = Consumer::new("C", "g1", OffsetReset::Earliest);
    for orders in orders() {
        c.assign(broker, &offsets, orders)?;
    }
    for n in 0..1000 {
        let partition = if n == 0 { 3 } else { n % 3 };
        let to = TopicPartition::new("orders", partition);
        broker.append(&to, Record::new(None, Some("cod"), n.into()))?;
        c.poll(broker, 1)?;
        c.commit(broker, &mut offsets)?;
    }
    Ok(())
}

fn orders() -> impl Iterator<Item = TopicPartition> {
    (0..4).map(|partition| TopicPartition::new("orders", partition))
}
// ANCHOR_END: thousand

// ANCHOR: records
fn records(
    broker: &Broker,
    partition: &TopicPartition,
) -> Result<Vec<Record>, Box<dyn Error>> {
    let log = broker.log(partition)?;
    let offsets = log.log_start_offset().0..log.log_end_offset().0;
    let records = offsets.map(|offset| log.get(Offset(offset)));
    let records = records.collect::<Result<Vec<_>, _>>()?;
    Ok(records.into_iter().flatten().cloned().collect())
}

fn keys(records: &[Record]) -> usize {
    records.iter().map(|record| &record.key).collect::<BTreeSet<_>>().len()
}
// ANCHOR_END: records

// ANCHOR: compacted
fn compacted(
    partition: &TopicPartition,
    commits: Vec<Record>,
) -> Result<(), Box<dyn Error>> {
    let mut log = CompactedLog::new(DAY);
    for commit in commits {
        log.append(commit)?;
    }
    log.roll();
    println!("\nThe same 1000 records in a log that can be compacted:");
    compact(&mut log, 0);
    let mut r = Reader::new(Offset(0));
    println!("{partition}: -> {log} -> R({})", r.position());
    println!("  R lags by {}, and has {} to read", r.lag(&log), log.len());
    let mut table = BTreeMap::new();
    read(&mut r, &log, &mut table)?;
    for (key, next) in table {
        println!("  {key} goes on at {next}");
    }
    Ok(())
}
// ANCHOR_END: compacted
