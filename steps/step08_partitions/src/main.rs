// ANCHOR: head
//! The story of step 08: three logs are read faster than one, and keep less order.

use std::error::Error;
use std::fmt::Display;

use step07_topics::Consumer;
use step08_partitions::{
    BrokerError, Logs, Offset, OffsetReset, Record, Retention, StartAt,
};

mod refused;
mod sequence;
mod tables;
mod ticks;

type Outcome = Result<(), Box<dyn Error>>;
// ANCHOR_END: head

// ANCHOR: main
fn main() -> Outcome {
    println!("Three orders come in each tick, and C reads one:");
    ticks::one_log(["cod", "chips", "tea"])?;
    println!("\nThree partitions, and a consumer for each:");
    ticks::three_logs(["cod", "chips", "tea"])?;
    println!("\nThe same, but all orders have one key:");
    ticks::three_logs(["shop", "shop", "shop"])?;

    sequence::one_consumer_of_three()?;
    sequence::without_a_key()?;
    tables::print();
    sequence::one_partition_more()?;
    refused::story()
}
// ANCHOR_END: main

// ANCHOR: reader
/// A consumer that has read nothing of these logs, with its name in the pictures.
fn reader<N: Clone + PartialEq + Display>(
    name: &str,
    broker: &impl Logs<N>,
    logs: &[N],
) -> Result<(String, Consumer<N>), BrokerError> {
    let mut consumer = Consumer::new(name, OffsetReset::None);
    for log in logs {
        consumer.subscribe(broker, log.clone(), StartAt::Earliest)?;
    }
    Ok((name.to_string(), consumer))
}

fn record(key: &str, value: u32) -> Record {
    Record::new(Some(key), Some(&value.to_string()), value.into())
}

/// A log keeps 1000 records and drops 1 at a time: in this story, it drops none.
fn keep() -> Retention {
    Retention::new(1000, 1).unwrap_or_default()
}
// ANCHOR_END: reader

// ANCHOR: show
/// A row for each of these logs.
fn show<N: Clone + PartialEq + Display>(
    broker: &impl Logs<N>,
    logs: &[N],
    readers: &[(String, Consumer<N>)],
) -> Outcome {
    for log in logs {
        let mut row = format!("{log}: P -> {} ->", broker.log(log)?);
        let mut sign = "";
        for (name, consumer) in readers {
            if let Some(position) = position(consumer, log) {
                row += &format!("{sign} {name}({position})");
                sign = ",";
            }
        }
        println!("{row}");
    }
    Ok(())
}
// ANCHOR_END: show

// ANCHOR: position
fn position<N>(consumer: &Consumer<N>, log: &N) -> Option<Offset>
where
    N: Clone + PartialEq + Display,
{
    let mut positions = consumer.positions();
    positions.find(|(name, _)| *name == log).map(|(_, position)| position)
}
// ANCHOR_END: position
