//! The story of step 04: consumers come and go, each with its own position, and
//! none is in another's way.

use step04_consumers::{Consumer, Event, Log, Producer, StartAt};

// ANCHOR: two
fn main() {
    let mut log = twelve_events();
    let mut c1 = Consumer::new("C1", StartAt::Earliest, &log);
    let mut c2 = Consumer::new("C2", StartAt::Earliest, &log);
    read(&mut c1, &log, 6);
    println!("P1, P2 -> {log} -> {c1}, {c2}");
    println!("\n         last read  position");
    for c in [&c1, &c2] {
        println!("  {c}  {:>9}  {:>8}", last_read(c), c.position());
    }

    println!("\nC2 reads, and C1 stays where it is:");
    read(&mut c2, &log, 3);
    println!("P1, P2 -> {log} -> {c1}, {c2}");

    three_more(&mut log);
    the_log_grows(&mut log);
}
// ANCHOR_END: two

// ANCHOR: last_read
fn last_read(c: &Consumer) -> String {
    match c.position().checked_sub(1) {
        Some(index) => index.to_string(),
        None => "nothing".to_string(),
    }
}
// ANCHOR_END: last_read

// ANCHOR: start
fn three_more(log: &mut Log) {
    println!("\nThree more: C3 at the earliest, C4 at offset 8, C5 at the latest:");
    let mut c3 = Consumer::new("C3", StartAt::Earliest, log);
    let mut c4 = Consumer::new("C4", StartAt::Offset(8), log);
    let mut c5 = Consumer::new("C5", StartAt::Latest, log);
    println!("P1, P2 -> {log} -> {c3}, {c4}, {c5}");
    read(&mut c3, log, 1);
    read(&mut c4, log, 1);
    read(&mut c5, log, 1);

    println!("The number 9 is appended:");
    log.append(Event::Number(9));
    println!("P1, P2 -> {log} -> {c3}, {c4}, {c5}");
    read(&mut c5, log, 1);
}
// ANCHOR_END: start

// ANCHOR: grows
fn the_log_grows(log: &mut Log) {
    println!("\nMuch later:");
    let mut p1 = Producer::new((10..1_000_000).map(Event::Number));
    while p1.send(log).is_some() {}
    println!("  the log holds {} events", log.len());
}
// ANCHOR_END: grows

// ANCHOR: helpers
fn twelve_events() -> Log {
    let mut log = Log::new();
    let mut p1 = Producer::new((0..).map(Event::Number));
    let mut p2 = Producer::new(('a'..='z').map(Event::Letter));
    for turn in [1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 2] {
        match turn {
            1 => p1.send(&mut log),
            _ => p2.send(&mut log),
        };
    }
    log
}

fn read(c: &mut Consumer, log: &Log, polls: usize) {
    print!("  {c} reads");
    for _ in 0..polls {
        match c.poll(log) {
            Some(event) => print!(" {event}"),
            None => print!(" nothing"),
        }
    }
    println!();
}
// ANCHOR_END: helpers
