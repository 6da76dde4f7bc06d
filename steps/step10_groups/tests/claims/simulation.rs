//! A team to which things happen.

use std::collections::BTreeMap;

use proptest::prelude::*;
use step10_groups::Consumer;

use crate::common::{TIMEOUT, Team, member, place};

pub const PARTITIONS: u32 = 4;
pub const MEMBERS: usize = 4;
const SLEEPER: usize = 3;

/// What may happen. A number is a member, of four.
#[derive(Debug, Clone)]
pub enum Step {
    Append(u32),
    Start(usize),
    Poll(usize),
    AllPollBut(usize),
    Commit(usize),
    Leave(usize),
    Crash(usize),
    Wait(u64),
}

/// Steps without a crash, and waits after which all poll in time.
pub fn calm() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0..PARTITIONS).prop_map(Step::Append),
        2 => (0..MEMBERS).prop_map(Step::Start),
        6 => (0..MEMBERS).prop_map(Step::Poll),
        2 => (0..MEMBERS).prop_map(Step::Commit),
        1 => (0..MEMBERS).prop_map(Step::Leave),
        2 => (0..=TIMEOUT).prop_map(Step::Wait),
    ]
}

/// Any steps: some crash, and some are silent too long and go on as if nothing were.
pub fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        8 => calm(),
        1 => (0..MEMBERS).prop_map(Step::Crash),
        1 => (0..2 * TIMEOUT).prop_map(Step::Wait),
    ]
}

/// Steps of a team one of whose members pauses often between a poll and a commit.
pub fn around_a_sleeper() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => (0..PARTITIONS).prop_map(Step::Append),
        6 => Just(Step::AllPollBut(SLEEPER)),
        4 => (0..SLEEPER).prop_map(Step::Commit),
        1 => Just(Step::Commit(SLEEPER)),
        2 => Just(Step::Poll(SLEEPER)),
        1 => Just(Step::Wait(TIMEOUT + 1)),
    ]
}

pub struct Simulation {
    pub team: Team,
    pub members: [Option<Consumer>; MEMBERS],
    /// How often each record was read.
    pub read: BTreeMap<String, usize>,
    pub appended: [u32; PARTITIONS as usize],
    now: u64,
    all_poll_in_time: bool,
}

impl Simulation {
    pub fn new(all_poll_in_time: bool) -> Self {
        Self {
            team: Team::new(PARTITIONS, 0),
            members: [const { None }; MEMBERS],
            read: BTreeMap::new(),
            appended: [0; PARTITIONS as usize],
            now: 0,
            all_poll_in_time,
        }
    }

    pub fn take(&mut self, step: &Step) {
        match *step {
            Step::Append(partition) => self.append(partition),
            Step::Start(i) if self.members[i].is_none() => {
                self.members[i] = Some(member(&format!("C{i}")));
            }
            Step::Start(_) => {}
            Step::Poll(i) => self.poll(i),
            Step::AllPollBut(sleeper) => {
                (0..MEMBERS).filter(|i| *i != sleeper).for_each(|i| self.poll(i));
            }
            Step::Commit(i) => {
                if let Some(c) = &mut self.members[i] {
                    let _ = self.team.commit(c, self.now);
                }
            }
            Step::Leave(i) => {
                self.take(&Step::Commit(i));
                if let Some(c) = self.members[i].take() {
                    let _ = c.close(&mut self.team.coordinator, self.now);
                }
            }
            Step::Crash(i) => self.members[i] = None,
            Step::Wait(time) => {
                self.now += time;
                if self.all_poll_in_time {
                    self.all_poll();
                }
            }
        }
    }

    fn append(&mut self, partition: u32) {
        let number = &mut self.appended[partition as usize];
        self.team.append(partition, &format!("{partition}/{number}"));
        *number += 1;
    }

    fn poll(&mut self, i: usize) {
        let Some(c) = &mut self.members[i] else { return };
        for order in self.team.poll_up_to(2, c, self.now).unwrap() {
            *self.read.entry(order).or_default() += 1;
        }
    }

    fn all_poll(&mut self) {
        (0..MEMBERS).for_each(|i| self.poll(i));
    }

    /// Somebody is there and stays, and all poll until there is nothing to read.
    pub fn settle(&mut self) {
        self.take(&Step::Start(0));
        for _ in 0..60 {
            self.now += TIMEOUT / 5;
            self.all_poll();
        }
    }

    /// The generations of the places, each with the partitions that are held in it.
    pub fn places(&self) -> BTreeMap<u32, Vec<u32>> {
        let mut places: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for (generation, held) in self.members.iter().flatten().filter_map(place) {
            places.entry(generation).or_default().extend(held);
        }
        places.values_mut().for_each(|held| held.sort());
        places
    }
}
