use step07_topics::{Broker, BrokerError, Consumer, Logs, OffsetReset, StartAt};

use crate::Outcome;

// ANCHOR: consumer
/// A consumer, with the name that it has in the pictures.
pub(crate) struct Named {
    name: &'static str,
    consumer: Consumer<String>,
}

pub(crate) fn consumer(
    name: &'static str,
    topics: &[&str],
    broker: &Broker,
) -> Result<Named, BrokerError> {
    let mut consumer = Consumer::new(name, OffsetReset::None);
    for topic in topics {
        consumer.subscribe(broker, topic.to_string(), StartAt::Earliest)?;
    }
    Ok(Named { name, consumer })
}
// ANCHOR_END: consumer

// ANCHOR: show
/// A row for each topic, with the consumers that read it.
pub(crate) fn show(broker: &Broker, consumers: &[Named; 3]) -> Outcome {
    for topic in ["orders", "receipts"].map(String::from) {
        let log = broker.log(&topic)?;
        let readers = consumers.iter().flat_map(|Named { name, consumer }| {
            let here = consumer.positions().filter(|(of, _)| **of == topic);
            here.map(move |(_, position)| format!("{name}({position})"))
        });
        let readers: Vec<String> = readers.collect();
        println!("{:9} P -> {log} -> {}", topic + ":", readers.join(", "));
    }
    Ok(())
}
// ANCHOR_END: show

// ANCHOR: read_all
pub(crate) fn read_all(
    c: &mut Named,
    broker: &Broker,
    wants: impl Fn(&str) -> bool,
) -> Outcome {
    let (mut read, mut used) = (0, 0);
    while let Some(found) = c.consumer.poll(broker, 500)? {
        for (_, record) in found {
            let wanted = |it: &Vec<u8>| wants(&String::from_utf8_lossy(it));
            read += 1;
            used += usize::from(record.value.as_ref().is_some_and(wanted));
        }
    }
    println!("  {} reads {read}, uses {used}, throws away {}", c.name, read - used);
    Ok(())
}
// ANCHOR_END: read_all

// ANCHOR: poll
/// Polls once, and says whether there was anything.
pub(crate) fn poll(c: &mut Named, broker: &Broker) -> Result<bool, BrokerError> {
    let Some(found) = c.consumer.poll(broker, 2)? else {
        println!("  nothing");
        return Ok(false);
    };
    print!("  {}", found.name);
    for (offset, record) in found {
        print!(" | {offset}: {record} (time {})", record.timestamp);
    }
    println!();
    Ok(true)
}
// ANCHOR_END: poll
