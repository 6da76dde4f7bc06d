use std::fmt::Display;
use std::ops::Range;

use step09_commits::{
    Broker, BrokerError, CommitError, CommittedOffsets, Consumer, Logs,
    OFFSETS_TOPIC, Offset, OffsetReset, Record, Records, Retention, TopicPartition,
    offsets_partition,
};
use tempfile::TempDir;

use crate::Outcome;

// ANCHOR: shop
/// A broker with the orders of a shop, what was committed, and the group of C.
pub(crate) struct Shop {
    _archives: TempDir,
    pub(crate) broker: Broker,
    pub(crate) offsets: CommittedOffsets,
    pub(crate) orders: TopicPartition,
    pub(crate) group: String,
}
// ANCHOR_END: shop

// ANCHOR: open
impl Shop {
    pub(crate) fn open(retention: Retention, orders: u64) -> Outcome<Self> {
        let archives = tempfile::tempdir()?;
        let mut broker = Broker::new(archives.path());
        let offsets = CommittedOffsets::create(&mut broker)?;
        broker.create_topic("orders", 1, retention)?;
        let mut shop = Self {
            _archives: archives,
            broker,
            offsets,
            orders: TopicPartition::new("orders", 0),
            group: "kitchen".to_string(),
        };
        shop.append(0..orders)?;
        Ok(shop)
    }
    // ANCHOR_END: open

    // ANCHOR: append
    pub(crate) fn append(&mut self, orders: Range<u64>) -> Result<(), BrokerError> {
        for order in orders {
            let record = Record::new(None, Some(&order.to_string()), 0);
            self.broker.append(&self.orders, record)?;
        }
        Ok(())
    }

    /// Commits that C goes on at `next`, whatever it polled.
    pub(crate) fn commit(&mut self, next: Offset) -> Result<(), BrokerError> {
        self.offsets.commit(&mut self.broker, &self.group, &self.orders, next)
    }
    // ANCHOR_END: append

    // ANCHOR: place
    /// C, at the start of a new life.
    pub(crate) fn consumer(
        &self,
        reset: OffsetReset,
    ) -> Result<Consumer, CommitError> {
        let mut c = Consumer::new("C", &self.group, reset);
        c.assign(&self.broker, &self.offsets, self.orders.clone())?;
        Ok(c)
    }

    pub(crate) fn committed(&self) -> String {
        let committed = self.offsets.committed(&self.group, &self.orders);
        committed.map_or("-".to_string(), |next| next.to_string())
    }

    /// As in a picture: the position, then the committed offset.
    pub(crate) fn place(&self, c: &Consumer) -> String {
        format!("C({}|{})", position(c.positions()), self.committed())
    }
    // ANCHOR_END: place

    // ANCHOR: show
    pub(crate) fn show(&self, c: &str) -> Outcome {
        let row = format!(
            "{}: P -> {} -> {c}",
            self.orders,
            self.broker.log(&self.orders)?
        );
        println!("{}", row.trim_end());
        Ok(())
    }

    pub(crate) fn show_with_commits(&self, c: &str) -> Outcome {
        self.show(c)?;
        let commits =
            TopicPartition::new(OFFSETS_TOPIC, offsets_partition(&self.group));
        println!("{commits}: -> {} ->", self.broker.log(&commits)?);
        Ok(())
    }
}
// ANCHOR_END: show

// ANCHOR: reads
pub(crate) fn position<'a>(
    mut positions: impl Iterator<Item = (&'a TopicPartition, Offset)>,
) -> String {
    positions.next().map_or("-".to_string(), |(_, offset)| offset.to_string())
}

/// What a poll returned, in words.
pub(crate) fn reads(
    polled: Result<Option<Records<TopicPartition>>, BrokerError>,
) -> String {
    match polled {
        Ok(Some(found)) => {
            words(&found.map(|(offset, _)| offset).collect::<Vec<_>>())
        }
        Ok(None) => "nothing".to_string(),
        Err(error) => format!("nothing: {}", kafka(&error)),
    }
}
// ANCHOR_END: reads

// ANCHOR: words
/// The error, as Kafka numbers and names it.
pub(crate) fn kafka(error: &BrokerError) -> String {
    let (number, name) = error.code();
    format!("error {number}, {name}")
}

pub(crate) fn words<T: Display>(things: &[T]) -> String {
    let words: Vec<String> = things.iter().map(T::to_string).collect();
    words.join(" ")
}
// ANCHOR_END: words
