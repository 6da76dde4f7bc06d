use step08_partitions::{Broker, Consumer, Producer, Record, TopicPartition};
use tempfile::tempdir;

use crate::{Outcome, keep, reader, record, show};

// ANCHOR: one_consumer
/// The sequence holds in a partition, and not between partitions.
pub fn one_consumer_of_three() -> Outcome {
    let dir = tempdir()?;
    let (mut broker, mut producer) = (Broker::new(dir.path()), Producer::new());
    broker.create_topic("orders", 3, keep())?;
    println!("\nOne consumer reads all three:");
    print!("  sent:");
    for (key, value) in
        [("cod", 1), ("chips", 1), ("tea", 1), ("chips", 2), ("cod", 2)]
    {
        let record = record(key, value);
        print!(" {record}");
        producer.send(&mut broker, "orders", None, record)?;
    }
    let logs = partitions("orders", 3);
    let mut readers = [reader("C", &broker, &logs)?];
    print!("\n  read:");
    read(&mut readers[0].1, &broker, 500)?;
    show(&broker, &logs, &readers)
}
// ANCHOR_END: one_consumer

// ANCHOR: read
fn partitions(topic: &str, count: u32) -> Vec<TopicPartition> {
    (0..count).map(|n| TopicPartition::new(topic, n)).collect()
}

fn read(consumer: &mut Consumer, broker: &Broker, max: usize) -> Outcome {
    while let Some(found) = consumer.poll(broker, max)? {
        found.for_each(|(_, record)| print!(" {record}"));
    }
    println!();
    Ok(())
}
// ANCHOR_END: read

// ANCHOR: without_a_key
/// Records without a key, and one whose partition is given.
pub fn without_a_key() -> Outcome {
    let dir = tempdir()?;
    let (mut broker, mut producer) = (Broker::new(dir.path()), Producer::new());
    broker.create_topic("notes", 3, keep())?;
    println!("\nNotes a to j without a key, then cod with a partition given:");
    for value in "abcdefghij".chars() {
        let record = Record::new(None, Some(&value.to_string()), 0);
        producer.send(&mut broker, "notes", None, record)?;
    }
    producer.send(&mut broker, "notes", Some(1), record("cod", 1))?;
    show(&broker, &partitions("notes", 3), &[])
}
// ANCHOR_END: without_a_key

// ANCHOR: one_partition_more
/// A key moves, and its records are no longer read in the sequence sent.
pub fn one_partition_more() -> Outcome {
    let dir = tempdir()?;
    let (mut broker, mut producer) = (Broker::new(dir.path()), Producer::new());
    broker.create_topic("prices", 3, keep())?;
    println!("\nThe price of cod changes, and the topic gets one more partition:");
    for price in 7..=9 {
        producer.send(&mut broker, "prices", None, record("cod", price))?;
    }
    show(&broker, &partitions("prices", 3), &[])?;
    broker.add_partitions("prices", 4)?;
    producer.send(&mut broker, "prices", None, record("cod", 10))?;
    let logs = partitions("prices", 4);
    let mut readers = [reader("C", &broker, &logs)?];
    print!("  C reads, up to 2 at a time:");
    read(&mut readers[0].1, &broker, 2)?;
    show(&broker, &logs, &readers)
}
// ANCHOR_END: one_partition_more
