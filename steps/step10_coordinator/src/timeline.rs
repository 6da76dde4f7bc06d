//! Two members come, fall silent, wake and go.

use step10_coordinator::Assignor::{Range, RoundRobin};

use crate::Outcome;
use crate::member::Client;
use crate::shop::{Shop, protocol};

// ANCHOR: joins
pub(crate) fn two_members() -> Outcome {
    let shop = &mut Shop::open(protocol(Range))?;
    let (mut c1, mut c2) = (Client::new("C1"), Client::new("C2"));
    println!("\nWith a coordinator. C1 joins, then C2:");
    c1.join(shop, 0, Range);
    c1.sync(shop, 0)?;
    c1.poll(shop, 1, 3)?;
    c2.join(shop, 2, Range);
    c2.sync(shop, 2)?;
    c2.join(shop, 2, Range);
    c1.heartbeat(shop, 3);
    c1.commit(shop, 3);
    c1.join(shop, 3, Range);
    c1.sync(shop, 3)?;
    c2.sync(shop, 3)?;
    c1.poll(shop, 3, 3)?;
    falls_silent(shop, c1, c2)
}
// ANCHOR_END: joins

// ANCHOR: silent
fn falls_silent(shop: &mut Shop, c1: Client, mut c2: Client) -> Outcome {
    println!("C1 says nothing more:");
    c2.heartbeat(shop, 8);
    c2.heartbeat(shop, 13);
    c2.heartbeat(shop, 14);
    c2.join(shop, 14, Range);
    c2.sync(shop, 14)?;
    c2.poll(shop, 14, 6)?;
    c2.commit(shop, 14);
    wakes(shop, c1, c2)
}
// ANCHOR_END: silent

// ANCHOR: wakes
fn wakes(shop: &mut Shop, mut old: Client, mut c2: Client) -> Outcome {
    println!("C1 wakes:");
    old.commit(shop, 15);

    println!("C1 is started anew, and then the old one wakes again:");
    let mut c1 = Client::new("C1");
    c1.join(shop, 16, Range);
    c2.heartbeat(shop, 16);
    c2.join(shop, 16, Range);
    c2.sync(shop, 16)?;
    c1.sync(shop, 16)?;
    old.commit(shop, 17);

    println!("C3 wants to share in another way:");
    Client::new("C3").join(shop, 18, RoundRobin);

    println!("C2 leaves:");
    c2.leave(shop, 19);
    c1.heartbeat(shop, 20);
    c1.join(shop, 20, Range);
    c1.sync(shop, 20)
}
// ANCHOR_END: wakes
