// ANCHOR: head
//! The story of step 09: C crashes, and goes on where it was.

use std::error::Error;

use step08_partitions as step08;
use step09_commits::{CommittedOffsets, OffsetReset, Retention, StartAt};

mod crashes;
mod loops;
mod places;
mod shop;
mod starts;

use shop::{Shop, position, reads};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;
// ANCHOR_END: head

// ANCHOR: main
fn main() -> Outcome {
    forgets()?;
    remembers()?;
    crashes::after_6()?;
    crashes::everywhere()?;
    starts::resets()?;
    starts::new_group()?;
    places::refused()?;
    places::found()
}
// ANCHOR_END: main

// ANCHOR: forgets
fn forgets() -> Outcome {
    println!("C as it was in step 08:");
    let mut shop = Shop::open(Retention::default(), 4)?;
    let mut c = step08::Consumer::new("C", OffsetReset::None);
    c.subscribe(&shop.broker, shop.orders.clone(), StartAt::Earliest)?;
    println!("  C reads {}", reads(c.poll(&shop.broker, 9)));
    shop.show(&format!("C({})", position(c.positions())))?;
    println!("\nC crashes, and P goes on:");
    drop(c);
    shop.append(4..6)?;
    shop.show("")?;
    for start in [StartAt::Earliest, StartAt::Latest] {
        println!("\nC is made again, with StartAt::{start:?}:");
        let mut c = step08::Consumer::new("C", OffsetReset::None);
        c.subscribe(&shop.broker, shop.orders.clone(), start)?;
        println!("  C reads {}", reads(c.poll(&shop.broker, 9)));
        shop.show(&format!("C({})", position(c.positions())))?;
    }
    Ok(())
}
// ANCHOR_END: forgets

// ANCHOR: remembers
fn remembers() -> Outcome {
    let mut shop = Shop::open(Retention::default(), 4)?;
    println!("\nC in the group `{}`:", shop.group);
    let mut c = shop.consumer(OffsetReset::Earliest)?;
    println!("  C reads {}", reads(c.poll(&shop.broker, 9)));
    shop.show(&shop.place(&c))?;
    println!("C commits:");
    c.commit(&mut shop.broker, &mut shop.offsets)?;
    shop.show_with_commits(&shop.place(&c))?;
    println!("\nC crashes, and P goes on:");
    drop(c);
    shop.append(4..6)?;
    shop.show_with_commits(&format!("C(-|{})", shop.committed()))?;
    println!("\nThe topic is read back, and C is made again:");
    shop.offsets = CommittedOffsets::read_back(&shop.broker)?;
    let mut c = shop.consumer(OffsetReset::Earliest)?;
    shop.show(&shop.place(&c))?;
    println!("  C reads {}", reads(c.poll(&shop.broker, 9)));
    c.commit(&mut shop.broker, &mut shop.offsets)?;
    shop.show_with_commits(&shop.place(&c))
}
// ANCHOR_END: remembers
