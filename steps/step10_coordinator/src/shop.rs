//! What the parts of the story share.

use std::ops::Range;

use step09_commits::Records;
use step10_coordinator::{
    Assignor, Broker, CommittedOffsets, Coordinator, Protocol, Record, Retention,
    TopicPartition,
};
use tempfile::TempDir;

use crate::Outcome;

// ANCHOR: shop
pub(crate) const GROUP: &str = "kitchen";
const SESSION_TIMEOUT: u64 = 10_000;

/// A broker with nine orders in each of two partitions, and the group's coordinator.
pub(crate) struct Shop {
    _archives: TempDir,
    pub(crate) broker: Broker,
    pub(crate) coordinator: Coordinator,
}
// ANCHOR_END: shop

// ANCHOR: open
impl Shop {
    pub(crate) fn open(protocol: Protocol) -> Outcome<Self> {
        let archives = tempfile::tempdir()?;
        let mut broker = Broker::new(archives.path());
        broker.create_topic("orders", 2, Retention::default())?;
        let offsets = CommittedOffsets::create(&mut broker)?;
        let coordinator = Coordinator::new(protocol, SESSION_TIMEOUT, offsets);
        let mut shop = Self { _archives: archives, broker, coordinator };
        shop.append(0..9)?;
        Ok(shop)
    }

    /// Another group in its place, without members and without commits.
    pub(crate) fn new_group(&mut self, protocol: Protocol) {
        let offsets = CommittedOffsets::default();
        self.coordinator = Coordinator::new(protocol, SESSION_TIMEOUT, offsets);
    }
    // ANCHOR_END: open

    // ANCHOR: append
    /// P appends a0, a1 … to the first partition, and b0, b1 … to the second.
    pub(crate) fn append(&mut self, orders: Range<u32>) -> Outcome {
        for order in orders {
            for (partition, letter) in [(0, 'a'), (1, 'b')] {
                let to = TopicPartition::new("orders", partition);
                let value = format!("{letter}{order}");
                self.broker.append(&to, Record::new(None, Some(&value), 0))?;
            }
        }
        Ok(())
    }
}
// ANCHOR_END: append

// ANCHOR: protocol
pub(crate) fn protocol(assignor: Assignor) -> Protocol {
    Protocol { assignor, topics: vec!["orders".to_string()] }
}

pub(crate) fn values(found: Option<Records<TopicPartition>>) -> String {
    let Some(found) = found else { return "nothing".to_string() };
    let values = found.map(|(_, record)| record.to_string());
    values.collect::<Vec<_>>().join(" ")
}
// ANCHOR_END: protocol
