use step09_commits::{Offset, OffsetReset, Retention};

use crate::Outcome;
use crate::shop::{Shop, position, reads};

// ANCHOR: resets
const RESETS: [OffsetReset; 3] =
    [OffsetReset::Earliest, OffsetReset::Latest, OffsetReset::None];

pub(crate) fn resets() -> Outcome {
    println!("\nOffsets 10 to 14 are there, 0 to 9 were dropped.");
    println!("What C reads, by what was committed and by its reset:");
    let mut shop = Shop::open(Retention::new(14, 10)?, 15)?;
    for next in [None, Some(12), Some(15), Some(2), Some(99)] {
        if let Some(next) = next {
            shop.commit(Offset(next))?;
        }
        let begins =
            RESETS.map(|reset| (format!("{reset:?}"), begin(&shop, reset)));
        let [(_, first), others @ ..] = &begins;
        let committed = next.map_or("none".to_string(), |next| next.to_string());
        if others.iter().all(|(_, other)| other == first) {
            println!("  {committed:>4} any      {first}");
            continue;
        }
        for (reset, begin) in &begins {
            println!("  {committed:>4} {reset:8} {begin}");
        }
    }
    Ok(())
}
// ANCHOR_END: resets

// ANCHOR: begin
fn begin(shop: &Shop, reset: OffsetReset) -> String {
    match shop.consumer(reset) {
        Ok(mut c) => {
            let read = reads(c.poll(&shop.broker, 9));
            format!("{read}; then C({})", position(c.positions()))
        }
        Err(error) => error.to_string(),
    }
}
// ANCHOR_END: begin

// ANCHOR: new_group
pub(crate) fn new_group() -> Outcome {
    println!("\nA new group reads, commits and stops, and begins once more:");
    let mut shop = Shop::open(Retention::default(), 4)?;
    for reset in [OffsetReset::Latest, OffsetReset::Earliest] {
        let mut c = shop.consumer(reset)?;
        println!("  {reset:?}: C reads {}", reads(c.poll(&shop.broker, 9)));
        c.commit(&mut shop.broker, &mut shop.offsets)?;
        shop.show(&shop.place(&c))?;
    }
    Ok(())
}
// ANCHOR_END: new_group
