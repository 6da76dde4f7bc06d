//! What hurts: a team whose consumers know nothing of each other.

use crate::shop::{Shop, orders};
use crate::{Outcome, reader};

// ANCHOR: twice
pub fn everything_is_read_twice() -> Outcome {
    println!("Step 09's C1 and C2 are one team, and each reads all partitions:");
    let shop = Shop::new(4, 2)?;
    let mut team = [("C1", reader("C1")), ("C2", reader("C2"))];
    for (_, reader) in &mut team {
        for partition in shop.partitions() {
            reader.assign(&shop.broker, shop.coordinator.offsets(), partition)?;
        }
    }
    for _ in shop.partitions() {
        for (name, reader) in &mut team {
            if let Some(orders) = orders(reader.poll(&shop.broker, 9)?) {
                println!("  {name} reads {orders}");
            }
        }
    }
    println!("Each meal is cooked twice.");
    Ok(())
}
// ANCHOR_END: twice
