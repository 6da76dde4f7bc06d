use step09_commits::{
    CommittedOffsets, OFFSETS_TOPIC, Offset, OffsetReset, Record, Retention,
    TopicPartition, offset_for_time, offsets_partition,
};

use crate::Outcome;
use crate::shop::{Shop, kafka, reads};

// ANCHOR: refused
pub(crate) fn refused() -> Outcome {
    let mut shop = Shop::open(Retention::default(), 4)?;
    println!("\nA commit for a partition that is not there:");
    let nowhere = TopicPartition::new("orders", 7);
    let Shop { broker, offsets, group, .. } = &mut shop;
    if let Err(error) = offsets.commit(broker, group, &nowhere, Offset(1)) {
        println!("  {}: {error}", kafka(&error));
    }
    println!("A commit of an offset that is not there yet:");
    shop.commit(Offset(9))?;
    let mut c = shop.consumer(OffsetReset::None)?;
    println!("  {} reads {}", shop.place(&c), reads(c.poll(&shop.broker, 9)));
    println!("A record in the topic of commits that is not a commit:");
    let to = TopicPartition::new(OFFSETS_TOPIC, offsets_partition(&shop.group));
    shop.broker.append(&to, Record::new(Some("cod"), Some("2"), 0))?;
    if let Err(error) = CommittedOffsets::read_back(&shop.broker) {
        println!("  {error}");
    }
    Ok(())
}
// ANCHOR_END: refused

// ANCHOR: found
pub(crate) fn found() -> Outcome {
    println!("\nThe commits of a group are in partition");
    for group in ["g1", "test", "orders", "my-group", "kitchen"] {
        println!("  {:2} for {group}", offsets_partition(group));
    }
    println!("\nOrders with the times 10, 20, 15 and 30. The first not older than");
    let mut shop = Shop::open(Retention::default(), 0)?;
    for time in [10, 20, 15, 30] {
        shop.broker.append(&shop.orders, Record::new(None, Some("cod"), time))?;
    }
    for time in [12, 16, 21, 31] {
        let offset = offset_for_time(&shop.broker, &shop.orders, time)?;
        let found =
            offset.map_or("none".to_string(), |offset| format!("offset {offset}"));
        println!("  {time}: {found}");
    }
    Ok(())
}
// ANCHOR_END: found
