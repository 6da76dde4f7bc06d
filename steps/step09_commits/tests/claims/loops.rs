//! The loops of C, up to a crash.

use crate::common::{Shop, offsets, orders};
use Loop::*;
use step09_commits::{Offset, OffsetReset};

/// What C does with the records of a poll, in its order.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Loop {
    ProcessThenCommit,
    CommitThenProcess,
    OffByOne,
    AutoCommit,
}

/// Without a crash.
pub const ALL: usize = usize::MAX;

/// Runs the loop up to the log end, or up to a crash after so many actions: a poll,
/// one record, a commit. Returns what was processed, and the actions that are left.
pub fn live(
    shop: &mut Shop,
    cycle: Loop,
    max: usize,
    actions: usize,
) -> (Vec<u64>, usize) {
    let mut c = shop.consumer(OffsetReset::Earliest);
    let mut processed = vec![];
    let mut left = actions;
    let mut go_on = || left.checked_sub(1).map(|rest| left = rest);
    let mut life = || {
        loop {
            go_on()?;
            let Shop { broker, offsets: committed, group, .. } = shop;
            let polled = match cycle {
                AutoCommit => offsets(c.commit_and_poll(broker, committed, max)),
                _ => offsets(c.poll(broker, max)),
            };
            let last = *polled.last()?;
            if cycle == CommitThenProcess {
                go_on()?;
                c.commit(broker, committed).unwrap();
            }
            for offset in polled {
                go_on()?;
                processed.push(offset);
            }
            if cycle == ProcessThenCommit {
                go_on()?;
                c.commit(broker, committed).unwrap();
            }
            if cycle == OffByOne {
                go_on()?;
                committed.commit(broker, group, &orders(0), Offset(last)).unwrap();
            }
        }
    };
    let _: Option<()> = life();
    (processed, left)
}
