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

    before_the_first_append();
    c_takes_a_break(log);
}

fn answer(event: Option<&Event>) -> String {
    match event {
        Some(event) => event.to_string(),
        None => "nothing there".to_string(),
    }
}
// ANCHOR_END: reads

// ANCHOR: empty
fn before_the_first_append() {
    let log = Log::new();
    println!("\nBefore the first append:");
    println!("P -> {log} -> C");
    println!("  earliest  {}", answer(log.earliest()));
    println!("  latest    {}", answer(log.latest()));
}
// ANCHOR_END: empty

// ANCHOR: break
fn c_takes_a_break(mut log: Log) {
    println!("\nC reads three events, then takes a break:");
    for index in 0..=2 {
        println!("  event {index}   {}", answer(log.get(index)));
    }
    println!("P does not wait:");
    for event in 6..=8 {
        log.append(event);
    }
    println!("P -> {log} -> C");
    println!("C is back. What is new?");
    println!("  latest    {}", answer(log.latest()));
}
// ANCHOR_END: break
