// ANCHOR: head
//! The story of step 10: two consumers of one team share the work, and take over from
//! each other.

use std::error::Error;

use step09_commits as step09;
use step10_groups::OffsetReset;

mod many;
mod rebalances;
mod shop;
mod twice;
mod zombie;

type Outcome = Result<(), Box<dyn Error>>;
// ANCHOR_END: head

// ANCHOR: main
fn main() -> Outcome {
    twice::everything_is_read_twice()?;
    rebalances::members_come_and_go()?;
    zombie::an_old_generation_commits()?;
    zombie::nobody_checks()?;
    many::six_members_for_four_partitions()?;
    many::two_groups()
}
// ANCHOR_END: main

// ANCHOR: reader
/// A consumer of step 09, which knows its group by name alone.
fn reader(name: &str) -> step09::Consumer {
    step09::Consumer::new(name, shop::GROUP, OffsetReset::Earliest)
}
// ANCHOR_END: reader
