//! The story of step 02: C falls behind, catches up, and misses nothing.

use step02_consumer::{Consumer, Log};

// ANCHOR: main
fn main() {
    let mut log = Log::new();
    let mut c = Consumer::new();
    println!("P -> {log} -> {c}");

    append(&mut log, 0..=5);
    println!("P -> {log} -> {c}");
    read(&mut c, &log, 3);
    println!("P -> {log} -> {c}");

    c_takes_a_break(&mut log, &mut c);
    only_the_latest(&log);
}
// ANCHOR_END: main

// ANCHOR: break
fn c_takes_a_break(log: &mut Log, c: &mut Consumer) {
    println!("\nC takes a break. P does not wait:");
    append(log, 6..=8);
    println!("P -> {log} -> {c}");

    println!("C is back, and polls seven times:");
    read(c, log, 7);
    println!("P -> {log} -> {c}");

    println!("P appends one more, and C polls once:");
    append(log, 9..=9);
    read(c, log, 1);
    println!("P -> {log} -> {c}");
}
// ANCHOR_END: break

// ANCHOR: latest
fn only_the_latest(log: &Log) {
    let mut c = Consumer::new();
    println!("\nAnother consumer, which wants the latest event alone:");
    println!("P -> {log} -> {c}");
    if let Some(event) = c.poll_latest(log) {
        println!("  C reads {event}");
    }
    println!("P -> {log} -> {c}");
}
// ANCHOR_END: latest

// ANCHOR: helpers
fn append(log: &mut Log, events: std::ops::RangeInclusive<u64>) {
    for event in events {
        log.append(event);
    }
}

fn read(c: &mut Consumer, log: &Log, polls: usize) {
    print!("  C reads");
    for _ in 0..polls {
        match c.poll(log) {
            Some(event) => print!(" {event}"),
            None => print!(" nothing"),
        }
    }
    println!();
}
// ANCHOR_END: helpers
