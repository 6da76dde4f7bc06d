use std::fs;
use std::path::Path;

use step08_partitions::{
    Broker, Consumer, OffsetReset, PartitionsError, StartAt, TopicPartition,
};
use tempfile::tempdir;

use crate::{Outcome, keep};

// ANCHOR: refused
pub fn story() -> Outcome {
    let dir = tempdir()?;
    let mut broker = Broker::new(dir.path());
    broker.create_topic("orders", 3, keep())?;
    println!("\nWhat the broker refuses:");
    print(broker.partitions("coffee").map_err(Into::into));
    let missing = TopicPartition::new("orders", 3);
    let mut c = Consumer::new("C", OffsetReset::None);
    let subscribed = c.subscribe(&broker, missing, StartAt::Earliest);
    print(subscribed.map_err(Into::into));
    print(broker.create_topic("orders", 1, keep()));
    print(broker.create_topic("coffee", 0, keep()));
    print(broker.add_partitions("orders", 3));
    half_a_topic(&mut broker, dir.path())
}

fn print<T>(answer: Result<T, PartitionsError>) {
    if let Err(error) = answer {
        let (number, name) = error.code();
        println!("  {number} {name}\n    {error}");
    }
}
// ANCHOR_END: refused

// ANCHOR: half
/// The third of three files is there already, and holds something.
fn half_a_topic(broker: &mut Broker, dir: &Path) -> Outcome {
    fs::write(dir.join("coffee-2.csv"), "years of work\n")?;
    if let Err(error) = broker.create_topic("coffee", 3, keep()) {
        let (number, name) = error.code();
        println!("  {number} {name}\n    `coffee-2.csv` is not empty");
    }
    let mut files = Vec::new();
    for file in fs::read_dir(dir)? {
        files.push(file?.file_name().to_string_lossy().into_owned());
    }
    files.sort();
    println!("The files: {}", files.join(" "));
    let kept = fs::read_to_string(dir.join("coffee-2.csv"))?;
    print!("Still in `coffee-2.csv`: {kept}");
    Ok(())
}
// ANCHOR_END: half
