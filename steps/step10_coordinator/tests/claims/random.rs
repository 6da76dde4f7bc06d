//! What holds whatever the members do.

use std::collections::{BTreeMap, BTreeSet};

use proptest::collection::vec;
use proptest::prelude::*;
use step10_coordinator::{
    Broker, CommittedOffsets, Coordinator, Membership, Protocol, TopicPartition,
};

use crate::common::{Group, TIMEOUT, group, of};

#[derive(Debug, Clone)]
enum Step {
    Join(usize),
    Sync(usize),
    Heartbeat(usize),
    Leave(usize),
    Wait(u64),
    SetBack(u64),
}

const NAMES: [&str; 4] = ["C0", "C1", "C2", "C3"];

fn any_step() -> impl Strategy<Value = Step> {
    let who = || 0..NAMES.len();
    prop_oneof![
        4 => who().prop_map(Step::Join),
        8 => who().prop_map(Step::Sync),
        4 => who().prop_map(Step::Heartbeat),
        1 => who().prop_map(Step::Leave),
        4 => (0..8u64).prop_map(Step::Wait),
        1 => (0..8u64).prop_map(Step::SetBack),
    ]
}

/// A group, all places that were given in it, and the last one of each member.
struct Run<'a> {
    broker: &'a Broker,
    protocol: Protocol,
    coordinator: Coordinator,
    now: u64,
    given: BTreeMap<u32, BTreeMap<&'static str, Vec<TopicPartition>>>,
    last: BTreeMap<&'static str, Membership>,
}

impl<'a> Run<'a> {
    fn of(Group { broker, protocol, .. }: &'a Group, steps: &[Step]) -> Self {
        let (protocol, offsets) = (protocol.clone(), CommittedOffsets::default());
        let coordinator = Coordinator::new(protocol.clone(), TIMEOUT, offsets);
        let (given, last) = (BTreeMap::new(), BTreeMap::new());
        let mut run = Self { broker, protocol, coordinator, now: 0, given, last };
        steps.iter().for_each(|step| run.step(step));
        run
    }

    fn step(&mut self, step: &Step) {
        match *step {
            Step::Join(who) => self.join(NAMES[who]),
            Step::Sync(who) => self.sync(NAMES[who]),
            Step::Heartbeat(who) => {
                if let Some(place) = self.last.get(NAMES[who]) {
                    let _ = self.coordinator.heartbeat(place, self.now);
                }
            }
            Step::Leave(who) => {
                if let Some(place) = self.last.remove(NAMES[who]) {
                    let _ = self.coordinator.leave(place, self.now);
                }
            }
            Step::Wait(time) => self.now += time,
            Step::SetBack(time) => self.now = self.now.saturating_sub(time),
        }
    }

    fn join(&mut self, name: &str) {
        self.coordinator.join(self.broker, name, &self.protocol, self.now).unwrap();
    }

    fn sync(&mut self, name: &'static str) {
        let Ok(place) = self.coordinator.sync(name, self.now) else { return };
        let generation = place.generation();
        let newest = self.given.keys().last().copied().unwrap_or(0);
        assert!(generation >= newest, "{generation} after {newest}");
        let in_generation = self.given.entry(generation).or_default();
        let had = in_generation.insert(name, place.partitions().to_vec());
        assert!(had.is_none_or(|had| had == place.partitions()));
        let all: Vec<_> = in_generation.values().flatten().collect();
        let once: BTreeSet<_> = all.iter().collect();
        assert_eq!(all.len(), once.len(), "{all:?}");
        self.last.insert(name, place);
    }
}

/// In one generation, nobody reads what another reads, and generations only rise.
#[test]
fn in_one_generation_no_partition_has_two_readers() {
    let group = group(5);
    proptest!(|(steps in vec(any_step(), 0..60))| {
        Run::of(&group, &steps);
    });
}

/// When all that are there have joined again, each partition has exactly one reader,
/// and each of their places holds.
#[test]
fn once_all_have_joined_each_partition_has_exactly_one_reader() {
    let group = group(5);
    proptest!(|(steps in vec(any_step(), 0..60), stay in 1..=NAMES.len())| {
        let mut run = Run::of(&group, &steps);
        run.now += 1000;
        let here = &NAMES[..stay];
        here.iter().chain(&here[..1]).for_each(|name| run.join(name));
        run.last.clear();
        here.iter().for_each(|name| run.sync(name));
        let read = run.last.values().flat_map(Membership::partitions);
        let mut read: Vec<_> = read.cloned().collect();
        read.sort();
        prop_assert_eq!(read, (0..5).map(of).collect::<Vec<_>>());
        for place in run.last.values() {
            prop_assert!(run.coordinator.heartbeat(place, run.now).is_ok());
        }
    });
}
