use std::fmt::Display;

use step07_topics::{self as step07, Consumer};
use step08_partitions::{Broker, Logs, Producer, TopicPartition};
use tempfile::tempdir;

use crate::{Outcome, keep, reader, record, show};

// ANCHOR: one_log
/// With step 07's types: one log, and one consumer that reads a record a tick.
pub fn one_log(keys: [&str; 3]) -> Outcome {
    let dir = tempdir()?;
    let mut broker = step07::Broker::new(dir.path());
    broker.create_topic("orders", keep())?;
    let logs = ["orders".to_string()];
    let mut readers = [reader("C", &broker, &logs)?];
    for tick in 1..=100 {
        for key in keys {
            broker.append("orders", record(key, tick))?;
        }
        end_of_tick(tick, &broker, &logs, &mut readers)?;
    }
    Ok(())
}
// ANCHOR_END: one_log

// ANCHOR: three_logs
/// The same with three partitions, and a consumer for each.
pub fn three_logs(keys: [&str; 3]) -> Outcome {
    let dir = tempdir()?;
    let mut broker = Broker::new(dir.path());
    broker.create_topic("orders", 3, keep())?;
    let mut producer = Producer::new();
    let logs = [0, 1, 2].map(|n| TopicPartition::new("orders", n));
    let mut readers = Vec::new();
    for (name, log) in ["C0", "C1", "C2"].into_iter().zip(logs.chunks(1)) {
        readers.push(reader(name, &broker, log)?);
    }
    for tick in 1..=100 {
        for key in keys {
            producer.send(&mut broker, "orders", None, record(key, tick))?;
        }
        end_of_tick(tick, &broker, &logs, &mut readers)?;
    }
    Ok(())
}
// ANCHOR_END: three_logs

// ANCHOR: end_of_tick
/// Each consumer reads one record. Some ticks are shown.
fn end_of_tick<N: Clone + PartialEq + Display>(
    tick: u32,
    broker: &impl Logs<N>,
    logs: &[N],
    readers: &mut [(String, Consumer<N>)],
) -> Outcome {
    let mut lag = 0;
    for (_, consumer) in readers.iter_mut() {
        consumer.poll(broker, 1)?;
        for (log, position) in consumer.positions() {
            lag += broker.log(log)?.log_end_offset().0 - position.0;
        }
    }
    if tick <= 2 {
        show(broker, logs, readers)?;
    }
    if [1, 2, 100].contains(&tick) {
        println!("  after tick {tick}: {lag} records wait");
    }
    Ok(())
}
// ANCHOR_END: end_of_tick
