//! A group whose members join, leave and fall silent.

use step10_groups::Consumer;

use crate::Outcome;
use crate::shop::{Shop, member, say};

// ANCHOR: joins
pub fn members_come_and_go() -> Outcome {
    println!("\nNow C1 is a member of a group, at first the only one:");
    let mut shop = Shop::new(4, 2)?;
    let (mut c1, mut c2, mut c3) = (member("C1"), member("C2"), member("C3"));
    shop.poll(0, &mut c1)?;
    shop.show(&[&c1])?;

    println!("\nC2 polls too. C1 commits, joins again, and they share:");
    shop.poll(1, &mut c2)?;
    shop.poll(2, &mut c1)?;
    shop.poll(2, &mut c2)?;
    shop.poll(3, &mut c2)?;
    shop.show(&[&c1, &c2])?;

    println!("\nP appends four, and C3 joins:");
    shop.order(2)?;
    shop.poll(4, &mut c3)?;
    shop.poll(5, &mut c1)?;
    shop.poll(5, &mut c2)?;
    shop.poll(6, &mut c1)?;
    shop.poll(6, &mut c3)?;
    shop.show(&[&c1, &c2, &c3])?;
    one_leaves(shop, c1, c2, c3)
}
// ANCHOR_END: joins

// ANCHOR: leaves
type Member = (&'static str, Consumer);

fn one_leaves(
    mut shop: Shop,
    mut c1: Member,
    mut c2: Member,
    mut c3: Member,
) -> Outcome {
    println!("\nC2 commits and leaves:");
    c2.1.commit(&mut shop.broker, &mut shop.coordinator, shop.now)?;
    c2.1.close(&mut shop.coordinator, shop.now)?;
    shop.poll(7, &mut c3)?;
    shop.poll(7, &mut c1)?;
    shop.poll(8, &mut c3)?;
    shop.show(&[&c1, &c3])?;
    one_is_silent(shop, c1, c3)
}
// ANCHOR_END: leaves

// ANCHOR: silent
fn one_is_silent(mut shop: Shop, mut c1: Member, mut c3: Member) -> Outcome {
    println!("\nP appends four. C3 reads one, and is silent from then on:");
    shop.order(3)?;
    shop.poll(9, &mut c3)?;
    for at in [10, 15, 20, 21] {
        shop.poll(at, &mut c1)?;
    }
    shop.show(&[&c1, &c3])?;

    println!("\nAt 22 s, C3 wakes and commits what it read:");
    say(c3.1.commit(&mut shop.broker, &mut shop.coordinator, 22_000));
    shop.poll(22, &mut c3)?;
    shop.poll(23, &mut c1)?;
    shop.poll(23, &mut c3)?;
    shop.show(&[&c1, &c3])
}
// ANCHOR_END: silent
