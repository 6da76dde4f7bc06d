//! A member that makes each call by hand. The consumer of step 10 does that for its
//! user.

use step09_commits as step09;
use step10_coordinator::{
    Assignor, GroupError, Membership, OffsetReset, TopicPartition,
};

use crate::Outcome;
use crate::shop::{GROUP, Shop, protocol, values};

// ANCHOR: client
/// A program that is a member, and prints each answer it gets.
pub(crate) struct Client {
    name: &'static str,
    place: Option<(Membership, step09::Consumer)>,
}

impl Client {
    pub(crate) fn new(name: &'static str) -> Self {
        Self { name, place: None }
    }

    fn says(&self, second: u64, call: &str, answer: &str) {
        println!("{second:>2} {} {call:<9} {answer}", self.name);
    }
}

pub(crate) fn answer<T>(of: &Result<T, GroupError>) -> String {
    let refused = |error: &GroupError| {
        let (number, name) = error.code();
        format!("{number} {name}")
    };
    of.as_ref().map_or_else(refused, |_| "ok".to_string())
}
// ANCHOR_END: client

// ANCHOR: join
impl Client {
    pub(crate) fn join(&self, shop: &mut Shop, second: u64, assignor: Assignor) {
        let (protocol, now) = (protocol(assignor), second * 1000);
        let joined = shop.coordinator.join(&shop.broker, self.name, &protocol, now);
        self.says(second, "join", &answer(&joined));
    }
    // ANCHOR_END: join

    // ANCHOR: sync
    /// With a place, it reads from what was committed on.
    pub(crate) fn sync(&mut self, shop: &mut Shop, second: u64) -> Outcome {
        let place = match shop.coordinator.sync(self.name, second * 1000) {
            Ok(place) => place,
            refused => {
                self.says(second, "sync", &answer(&refused));
                return Ok(());
            }
        };
        let mut text = format!("generation {}:", place.generation());
        let mut c = step09::Consumer::new(self.name, GROUP, OffsetReset::Earliest);
        for of in place.partitions() {
            text += &format!(" {of}");
            c.assign(&shop.broker, shop.coordinator.offsets(), of.clone())?;
        }
        self.says(second, "sync", &text);
        self.place = Some((place, c));
        Ok(())
    }
    // ANCHOR_END: sync

    // ANCHOR: heartbeat
    pub(crate) fn heartbeat(&self, shop: &mut Shop, second: u64) {
        if let Some((place, _)) = &self.place {
            let answered = shop.coordinator.heartbeat(place, second * 1000);
            self.says(second, "heartbeat", &answer(&answered));
        }
    }

    pub(crate) fn leave(&mut self, shop: &mut Shop, second: u64) {
        if let Some((place, _)) = self.place.take() {
            let answered = shop.coordinator.leave(place, second * 1000);
            self.says(second, "leave", &answer(&answered));
        }
    }
    // ANCHOR_END: heartbeat

    // ANCHOR: poll
    pub(crate) fn poll(&mut self, shop: &Shop, second: u64, max: usize) -> Outcome {
        if let Some((_, reader)) = &mut self.place {
            let found = values(reader.poll(&shop.broker, max)?);
            self.says(second, "poll", &found);
        }
        Ok(())
    }
    // ANCHOR_END: poll

    // ANCHOR: commit
    pub(crate) fn commit(&mut self, shop: &mut Shop, second: u64) {
        let Some((place, reader)) = &mut self.place else { return };
        let Shop { broker, coordinator, .. } = shop;
        let answered = coordinator.commit(broker, place, reader, second * 1000);
        self.says(second, "commit", &answer(&answered));
        for of in (0..2).map(|n| TopicPartition::new("orders", n)) {
            if let Some(next) = coordinator.offsets().committed(GROUP, &of) {
                println!("     {of} goes on at {next}");
            }
        }
    }
}
// ANCHOR_END: commit
