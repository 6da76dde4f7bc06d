// ANCHOR: head
//! The story of step 07: one log for all, then a topic for each.

use std::error::Error;
use std::path::Path;

use step07_topics::{Broker, BrokerError, Record, Retention};

mod readers;
mod refused;
mod shared;

use readers::{Named, consumer, poll, read_all, show};

type Outcome = Result<(), Box<dyn Error>>;
// ANCHOR_END: head

// ANCHOR: main
fn main() -> Outcome {
    let dir = tempfile::tempdir()?;
    shared::one_log(dir.path())?;

    let mut broker = Broker::new(dir.path());
    broker.create_topic("orders", Retention::default())?;
    broker.create_topic("receipts", Retention::new(5, 3)?)?;
    till(&mut broker)?;
    let mut consumers = [
        consumer("C1", &["orders"], &broker)?,
        consumer("C2", &["receipts"], &broker)?,
        consumer("C3", &["orders", "receipts"], &broker)?,
    ];
    two_topics(&broker, &mut consumers)?;
    archives(&mut broker, dir.path())?;
    show(&broker, &consumers)?;
    without();
    refused::refusals(&mut broker, dir.path())
}
// ANCHOR_END: main

// ANCHOR: two_topics
fn two_topics(broker: &Broker, consumers: &mut [Named; 3]) -> Outcome {
    println!("\nA topic for each. C1 and C2 read what they want, C3 both:");
    show(broker, consumers)?;
    read_all(&mut consumers[0], broker, |value| !value.starts_with('£'))?;
    read_all(&mut consumers[1], broker, |value| value.starts_with('£'))?;
    show(broker, consumers)?;
    println!("\nC3 polls, up to 2 records at a time:");
    while poll(&mut consumers[2], broker)? {}
    show(broker, consumers)
}
// ANCHOR_END: two_topics

// ANCHOR: till
/// The same events as records of a dish, a number or price, and a time: 1, 2, 3 for
/// short.
fn till(broker: &mut Broker) -> Result<(), BrokerError> {
    let told = [
        ("orders", "cod", "2"),
        ("receipts", "cod", "£9"),
        ("receipts", "cola", "£2"),
        ("orders", "chips", "1"),
        ("receipts", "chips", "£3"),
        ("orders", "plaice", "1"),
        ("receipts", "plaice", "£8"),
        ("receipts", "cola", "£2"),
    ];
    for (time, (topic, key, value)) in (1..).zip(told) {
        broker.append(topic, Record::new(Some(key), Some(value), time))?;
    }
    Ok(())
}
// ANCHOR_END: till

// ANCHOR: archives
fn archives(broker: &mut Broker, folder: &Path) -> Outcome {
    println!("\nreceipts keeps 5 at most. P sells one more cola:");
    broker.append("receipts", Record::new(Some("cola"), Some("£2"), 9))?;
    for file in ["orders.csv", "receipts.csv"] {
        println!("{file}:");
        for row in std::fs::read_to_string(folder.join(file))?.lines() {
            println!("  {row}");
        }
    }
    Ok(())
}
// ANCHOR_END: archives

// ANCHOR: without
/// What a record may lack, in a picture and in a file.
fn without() {
    println!("\nRecords that lack something, in a picture and in a file:");
    let both = Record::new(Some("cod"), Some("2"), 10);
    let no_key = Record::new(None, Some("we are closed"), 11);
    let no_value = Record::new(Some("cod"), None, 12);
    let empty_value = Record::new(Some("cod"), Some(""), 13);
    for record in [both, no_key, no_value, empty_value] {
        let picture = record.to_string();
        println!("  {picture:14} {}", String::from(record));
    }
}
// ANCHOR_END: without
