//! The story of step 03: P1 sends numbers, P2 letters, and C continues to work just
//! the same.

use step03_producers::{Consumer, Event, Log, Producer};

// ANCHOR: main
fn main() {
    let mut log = Log::new();
    let mut p1 = Producer::new((0..).map(Event::Number));
    let mut p2 = Producer::new(('a'..='z').map(Event::Letter));
    let mut c = Consumer::new();

    for _ in 0..6 {
        p1.send(&mut log);
    }
    read(&mut c, &log, 6);
    println!("P1, P2 -> {log} -> {c}");

    println!("\nNow P2 has something to tell as well:");
    p2.send(&mut log);
    p1.send(&mut log);
    p1.send(&mut log);
    p2.send(&mut log);
    p1.send(&mut log);
    p2.send(&mut log);
    println!("P1, P2 -> {log} -> {c}");

    c_continues(&mut c, &log);
    only_what_comes_next(&log);
}
// ANCHOR_END: main

// ANCHOR: continues
fn c_continues(c: &mut Consumer, log: &Log) {
    println!("\nC continues to work just the same:");
    read(c, log, 7);
    println!("P1, P2 -> {log} -> {c}");
}
// ANCHOR_END: continues

// ANCHOR: next
fn only_what_comes_next(log: &Log) {
    println!(
        "\nA second consumer wants what comes from now on. It tries both ways:"
    );
    let mut from_the_start = Consumer::new();
    if let Some(event) = from_the_start.poll(log) {
        println!("  poll         reads {event}, from before its time");
    }
    let mut from_the_latest = Consumer::new();
    if let Some(event) = from_the_latest.poll_latest(log) {
        println!("  poll_latest  reads {event}, from before its time");
    }
}
// ANCHOR_END: next

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
