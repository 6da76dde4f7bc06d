//! Two processes of one name, and the commit of the older one.

use step10_groups::{CommittedOffsets, TopicPartition};

use crate::shop::{GROUP, Shop, member, orders, say};
use crate::{Outcome, reader};

// ANCHOR: fenced
pub fn an_old_generation_commits() -> Outcome {
    println!("\nOne partition. C1 reads 6 orders, and pauses before it commits:");
    let mut shop = Shop::new(1, 9)?;
    let (mut old, mut new) = (member("C1"), member("C1"));
    old.1.poll(&mut shop.broker, &mut shop.coordinator, 6, 0)?;
    shop.show(&[&old])?;

    println!("A new process of its name is taken in, reads 9 and commits 9:");
    new.1.poll(&mut shop.broker, &mut shop.coordinator, 9, 1)?;
    new.1.commit(&mut shop.broker, &mut shop.coordinator, 1)?;
    shop.show(&[&old, &new])?;

    println!("The old one wakes, and commits 6:");
    say(old.1.commit(&mut shop.broker, &mut shop.coordinator, 2));
    shop.show(&[&new])
}
// ANCHOR_END: fenced

// ANCHOR: unfenced
pub fn nobody_checks() -> Outcome {
    println!("\nThe same with step 09's commit, which nobody checks:");
    let mut shop = Shop::new(1, 9)?;
    let mut offsets = CommittedOffsets::default();
    let partition = TopicPartition::new("orders", 0);
    let (mut old, mut new, mut next) = (reader("C1"), reader("C1"), reader("C2"));
    for (name, reader, max) in [("new", &mut new, 9), ("old", &mut old, 6)] {
        reader.assign(
            &shop.broker,
            &CommittedOffsets::default(),
            partition.clone(),
        )?;
        reader.poll(&shop.broker, max)?;
        reader.commit(&mut shop.broker, &mut offsets)?;
        if let Some(committed) = offsets.committed(GROUP, &partition) {
            println!("  the {name} one commits, committed is {committed}");
        }
    }
    next.assign(&shop.broker, &offsets, partition)?;
    if let Some(orders) = orders(next.poll(&shop.broker, 9)?) {
        println!("  whoever is next reads again {orders}");
    }
    Ok(())
}
// ANCHOR_END: unfenced
