//! More members than partitions, and more groups than one.

use step10_groups::{CommittedOffsets, Consumer, Coordinator, OffsetReset};

use crate::Outcome;
use crate::shop::{SESSION_TIMEOUT, Shop, list, member, orders, protocol};

// ANCHOR: six
pub fn six_members_for_four_partitions() -> Outcome {
    println!("\nSix members for four partitions:");
    let mut shop = Shop::new(4, 2)?;
    let mut members = ["C1", "C2", "C3", "C4", "C5", "C6"].map(member);
    for now in [0, 1] {
        for (_, consumer) in &mut members {
            consumer.poll(&mut shop.broker, &mut shop.coordinator, 9, now)?;
        }
    }
    for (name, consumer) in &members {
        let partitions = consumer.place().map(|(place, _)| list(place));
        match partitions.as_deref() {
            None | Some("") => println!("  {name}: idle"),
            Some(partitions) => println!("  {name}: {partitions}"),
        }
    }
    Ok(())
}
// ANCHOR_END: six

// ANCHOR: groups
pub fn two_groups() -> Outcome {
    println!("\nTwo groups, the kitchen and the till, read in turn and commit:");
    let mut shop = Shop::new(2, 2)?;
    let mut groups = ["kitchen", "till"].map(|group| {
        let offsets = CommittedOffsets::default();
        let coordinator = Coordinator::new(protocol(), SESSION_TIMEOUT, offsets);
        let c = Consumer::new("C", group, protocol(), OffsetReset::Earliest);
        (group, coordinator, c)
    });
    for now in [0, 1] {
        for (group, coordinator, c) in &mut groups {
            if let Some(orders) =
                orders(c.poll(&mut shop.broker, coordinator, 9, now)?)
            {
                println!("  {group} reads {orders}");
            }
            c.commit(&mut shop.broker, coordinator, now)?;
        }
    }
    Ok(())
}
// ANCHOR_END: groups
