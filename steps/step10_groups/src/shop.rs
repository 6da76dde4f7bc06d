//! What the parts of the story share.

use std::error::Error;

use step10_groups::{
    Assignor, Broker, CommittedOffsets, Consumer, Coordinator, GroupError, Logs,
    Membership, OffsetReset, Protocol, Record, Records, Retention, TopicPartition,
};
use tempfile::TempDir;

use crate::Outcome;

// ANCHOR: shop
pub const GROUP: &str = "kitchen";
pub const SESSION_TIMEOUT: u64 = 10_000;

/// A broker with the topic `orders`, a team, and a clock.
pub struct Shop {
    pub broker: Broker,
    pub coordinator: Coordinator,
    pub now: u64,
    partitions: u32,
    _archives: TempDir,
}

/// The topic that the members of a team share, and how.
pub fn protocol() -> Protocol {
    Protocol { assignor: Assignor::Range, topics: vec!["orders".to_string()] }
}
// ANCHOR_END: shop

// ANCHOR: new
impl Shop {
    /// With `partitions` of `events` orders each: a0, a1 … in the first, then b0 …
    pub fn new(partitions: u32, events: u32) -> Result<Self, Box<dyn Error>> {
        let archives = tempfile::tempdir()?;
        let mut broker = Broker::new(archives.path());
        broker.create_topic("orders", partitions, Retention::default())?;
        let offsets = CommittedOffsets::create(&mut broker)?;
        let coordinator = Coordinator::new(protocol(), SESSION_TIMEOUT, offsets);
        let _archives = archives;
        let mut shop = Self { broker, coordinator, now: 0, partitions, _archives };
        (0..events).try_for_each(|number| shop.order(number))?;
        Ok(shop)
    }

    /// P appends one more order to each partition.
    pub fn order(&mut self, number: u32) -> Outcome {
        for (partition, letter) in self.partitions().into_iter().zip('a'..) {
            let order = format!("{letter}{number}");
            self.broker.append(&partition, Record::new(None, Some(&order), 0))?;
        }
        Ok(())
    }
    // ANCHOR_END: new

    // ANCHOR: poll
    pub fn partitions(&self) -> Vec<TopicPartition> {
        (0..self.partitions).map(|n| TopicPartition::new("orders", n)).collect()
    }

    /// Lets the named member poll at this second, and says what it got.
    pub fn poll(&mut self, at: u64, member: &mut (&str, Consumer)) -> Outcome {
        self.now = at * 1000;
        let (name, consumer) = member;
        let (broker, coordinator) = (&mut self.broker, &mut self.coordinator);
        let found = consumer.poll(broker, coordinator, 9, self.now)?;
        match orders(found) {
            Some(orders) => println!("  {at} s: {name} reads {orders}"),
            None if consumer.place().is_none() => {
                println!("  {at} s: {name} waits")
            }
            None => println!("  {at} s: {name} reads nothing"),
        }
        Ok(())
    }
    // ANCHOR_END: poll

    // ANCHOR: show
    /// Prints a row for each partition, with those who take it for theirs.
    pub fn show(&self, members: &[&(&str, Consumer)]) -> Outcome {
        let places = members.iter().filter_map(|(_, consumer)| consumer.place());
        let newest = places.map(|(place, _)| place.generation()).max().unwrap_or(0);
        for partition in self.partitions() {
            let log = self.broker.log(&partition)?;
            let owners = members.iter().filter_map(|(name, consumer)| {
                let (place, reader) = consumer.place()?;
                let mut positions = reader.positions();
                let (_, position) = positions.find(|(of, _)| **of == partition)?;
                let generation = place.generation();
                let commit = match generation < newest {
                    true => String::new(),
                    false => format!("|{}", self.committed(&partition)),
                };
                Some(format!("{name}@{generation}({position}{commit})"))
            });
            let owners: Vec<String> = owners.collect();
            println!("{partition}: P -> {log} -> {}", owners.join(", "));
        }
        Ok(())
    }
    // ANCHOR_END: show

    // ANCHOR: committed
    /// What the group has committed, `-` for nothing.
    fn committed(&self, partition: &TopicPartition) -> String {
        let committed = self.coordinator.offsets().committed(GROUP, partition);
        committed.map_or("-".to_string(), |next| next.to_string())
    }
}
// ANCHOR_END: committed

// ANCHOR: say
/// Says what became of a commit.
pub fn say(commit: Result<(), GroupError>) {
    match commit {
        Ok(()) => println!("  committed"),
        Err(refusal) => {
            let (number, name) = refusal.code();
            println!("  refused, error {number}, {name}:\n  {refusal}");
        }
    }
}
// ANCHOR_END: say

// ANCHOR: member
/// A member of the team, and what the pictures call it.
pub fn member(name: &str) -> (&str, Consumer) {
    (name, Consumer::new(name, GROUP, protocol(), OffsetReset::Earliest))
}

pub fn orders(found: Option<Records<TopicPartition>>) -> Option<String> {
    let orders = found?.map(|(_, order)| order.to_string());
    Some(orders.collect::<Vec<_>>().join(" "))
}

pub fn list(place: &Membership) -> String {
    let partitions = place.partitions().iter().map(TopicPartition::to_string);
    partitions.collect::<Vec<_>>().join(" ")
}
// ANCHOR_END: member
