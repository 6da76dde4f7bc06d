//! The story of step 01: P appends, C reads, and nothing is taken away.

use step01_list::{Event, Log};

// ANCHOR: reads
fn main() {
    let mut log = Log::new();
    for event in 0..=5 {
        log.append(event);
    }
    println!("P -> {log} -> C");
    println!("  earliest  {}", answer(log.earliest()));
    println!("  latest    {}", answer(log.latest()));
    println!("  event 3   {}", answer(log.get(3)));
    println!("  event 6   {}", answer(log.get(6)));
    println!("P -> {log} -> C");
    // ANCHOR_END: reads

    // ANCHOR: empty
    println!("\nBefore the first append:");
    let empty = Log::new();
    println!("P -> {empty} -> C");
    println!("  earliest  {}", answer(empty.earliest()));
    println!("  latest    {}", answer(empty.latest()));
    // ANCHOR_END: empty

    // ANCHOR: hurts
    println!("\nC reads events 0 to 2, then takes a break. P goes on:");
    let read: Vec<_> = (0..=2).filter_map(|index| log.get(index)).collect();
    println!("  C has     {read:?}");
    for event in 6..=8 {
        log.append(event);
    }
    println!("P -> {log} -> C");
    println!("C is back, and asks for the latest event:");
    println!("  latest    {}", answer(log.latest()));
}
// ANCHOR_END: hurts

// ANCHOR: answer
fn answer(event: Option<&Event>) -> String {
    event.map_or("nothing there".to_string(), |event| event.to_string())
}
// ANCHOR_END: answer
