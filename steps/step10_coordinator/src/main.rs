// ANCHOR: head
//! The story of the coordinator, by hand: who asks what, and what it answers.

use std::error::Error;

use step09_commits as step09;
use step10_coordinator::{Assignor, OffsetReset, TopicPartition};

mod member;
mod shop;
mod states;
mod timeline;

use shop::{GROUP, Shop, protocol, values};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

fn main() -> Outcome {
    nobody_knows()?;
    timeline::two_members()?;
    states::answers()?;
    states::no_such_topic()
}
// ANCHOR_END: head

// ANCHOR: nobody
fn nobody_knows() -> Outcome {
    println!("Step 09: C1 reads orders-0, C2 reads orders-1.");
    let mut shop = Shop::open(protocol(Assignor::Range))?;
    let reader = |partition| -> Outcome<step09::Consumer> {
        let mut c = step09::Consumer::new("C", GROUP, OffsetReset::Earliest);
        let orders = TopicPartition::new("orders", partition);
        c.assign(&shop.broker, shop.coordinator.offsets(), orders)?;
        Ok(c)
    };
    let (mut c1, mut c2) = (reader(0)?, reader(1)?);
    println!("  C1 reads {}", values(c1.poll(&shop.broker, 9)?));
    println!("  C2 reads {}", values(c2.poll(&shop.broker, 9)?));
    drop(c1);
    println!("C1 crashes, and P goes on:");
    shop.append(9..12)?;
    println!("  C2 reads {}", values(c2.poll(&shop.broker, 9)?));
    println!("  C2 reads {}", values(c2.poll(&shop.broker, 9)?));
    Ok(())
}
// ANCHOR_END: nobody
