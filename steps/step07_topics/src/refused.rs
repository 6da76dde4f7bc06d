use std::path::{MAIN_SEPARATOR, Path};

use step07_topics::{
    Broker, BrokerError, Consumer, Offset, OffsetReset, Record, Retention, StartAt,
};

use crate::Outcome;

// ANCHOR: refusals
pub(crate) fn refusals(broker: &mut Broker, folder: &Path) -> Outcome {
    println!("\nWhat the broker refuses, with Kafka's number and name:");
    let record = Record::new(Some("cod"), Some("2"), 14);
    say(folder, broker.append("order", record.clone()))?;
    let keep = Retention::default();
    say(folder, broker.create_topic("orders", keep))?;
    for name in ["fish & chips", "", "..", &"x".repeat(250)] {
        say(folder, broker.create_topic(name, keep))?;
    }
    std::fs::write(folder.join("menu.csv"), "cod,£9\n")?;
    say(folder, broker.create_topic("menu", keep))?;
    say(folder, broker.append("menu", record))?;

    let mut c4 = Consumer::new("C4", OffsetReset::None);
    let start = StartAt::Offset(Offset(0));
    c4.subscribe(broker, "receipts".to_string(), start)?;
    say(folder, c4.poll(broker, 2))
}
// ANCHOR_END: refusals

// ANCHOR: say
/// Prints the refusal: without the folder, which has another name each time, and with
/// the long name cut short.
fn say<T>(folder: &Path, answer: Result<T, BrokerError>) -> Outcome {
    let Err(error) = answer else {
        return Err("this should have been refused".into());
    };
    let (number, name) = error.code();
    println!("{number:3} {name}");
    let folder = format!("{}{MAIN_SEPARATOR}", folder.display());
    let message = error.to_string().replace(&folder, "");
    println!("    {}", message.replace(&"x".repeat(250), "xxx…"));
    Ok(())
}
// ANCHOR_END: say
