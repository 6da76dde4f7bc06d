//! Every call to a group that is stable, and to one that is rebalancing.

use step09_commits as step09;
use step10_coordinator::Assignor::{Range, Sticky};
use step10_coordinator::{Assignor, GroupError, Membership, OffsetReset, Protocol};

use crate::Outcome;
use crate::member::answer;
use crate::shop::{GROUP, Shop, protocol};

// ANCHOR: calls
type Call = fn(&mut Shop, Membership, Membership) -> Result<(), GroupError>;

/// What C1 may call, with the place that it has and with an older one.
const CALLS: [(&str, Call); 8] = [
    ("join", |shop, _, _| join(shop, "C1", Range)),
    ("sync", |shop, _, _| shop.coordinator.sync("C1", 0).map(drop)),
    ("heartbeat", |shop, place, _| shop.coordinator.heartbeat(&place, 0)),
    ("commit", |shop, place, _| commit(shop, &place)),
    ("leave", |shop, place, _| shop.coordinator.leave(place, 0)),
    ("old place", |shop, _, old| commit(shop, &old)),
    ("no member", |shop, _, _| shop.coordinator.sync("C9", 0).map(drop)),
    ("other way", |shop, _, _| join(shop, "C9", Sticky)),
];
// ANCHOR_END: calls

// ANCHOR: answers
pub(crate) fn answers() -> Outcome {
    let shop = &mut Shop::open(protocol(Range))?;
    println!("\nThe group is stable, and C1 calls:");
    for (call, run) in CALLS {
        let (place, old) = stable(shop)?;
        println!("  {call:<9} {}", answer(&run(shop, place, old)));
    }
    println!("The group is rebalancing, for C2 joined, and C1 calls:");
    for (call, run) in CALLS {
        let (place, old) = stable(shop)?;
        join(shop, "C2", Range)?;
        println!("  {call:<9} {}", answer(&run(shop, place, old)));
    }
    Ok(())
}
// ANCHOR_END: answers

// ANCHOR: stable
/// A new group of C1 alone: its place, and the one that it had before.
fn stable(shop: &mut Shop) -> Outcome<(Membership, Membership)> {
    shop.new_group(protocol(Range));
    join(shop, "C1", Range)?;
    let old = shop.coordinator.sync("C1", 0)?;
    join(shop, "C1", Range)?;
    Ok((shop.coordinator.sync("C1", 0)?, old))
}

fn join(shop: &mut Shop, name: &str, assignor: Assignor) -> Result<(), GroupError> {
    shop.coordinator.join(&shop.broker, name, &protocol(assignor), 0)
}

fn commit(shop: &mut Shop, place: &Membership) -> Result<(), GroupError> {
    let reader = &mut step09::Consumer::new("C1", GROUP, OffsetReset::Earliest);
    shop.coordinator.commit(&mut shop.broker, place, reader, 0)
}
// ANCHOR_END: stable

// ANCHOR: topic
pub(crate) fn no_such_topic() -> Outcome {
    println!("\nA group for a topic that is not there:");
    let receipts =
        Protocol { assignor: Range, topics: vec!["receipts".to_string()] };
    let mut shop = Shop::open(receipts.clone())?;
    let joined = shop.coordinator.join(&shop.broker, "C1", &receipts, 0);
    println!("  join      {}", answer(&joined));
    Ok(())
}
// ANCHOR_END: topic
