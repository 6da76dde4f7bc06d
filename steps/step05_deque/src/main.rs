//! The story of step 05: the log drops its oldest events, and C reads the wrong one
//! without an error.

use std::ops::RangeInclusive;

use step05_deque::{Consumer, Event, Log, Retention, StartAt};

// ANCHOR: main
fn main() {
    let mut log = Log::new(Retention::default());
    let mut c = Consumer::new("C", StartAt::Earliest, &log);
    append(&mut log, 0..=11);
    read(&mut c, &log, 12);
    println!("P -> {log} -> {c}");

    println!("\nC takes a break. P does not wait:");
    append(&mut log, 12..=19);
    println!("P -> {log} -> {c}");
    println!("One more makes 21, so the oldest ten are dropped:");
    append(&mut log, 20..=20);
    println!("P -> {log} -> {c}");

    c_is_back(&mut log, &mut c);
    we_ask_the_log(&log);
}
// ANCHOR_END: main

// ANCHOR: back
fn c_is_back(log: &mut Log, c: &mut Consumer) {
    println!("\nC is back. It has yet to read 12 to 20:");
    read(c, log, 1);
    println!("P -> {log} -> {c}");
    println!("P appends two more:");
    append(log, 21..=22);
    println!("P -> {log} -> {c}");
    read(c, log, 2);
    println!("It has skipped 12 to 21, and nothing told it:");
    println!("P -> {log} -> {c}");
}
// ANCHOR_END: back

// ANCHOR: ask
fn we_ask_the_log(log: &Log) {
    println!("\nWe ask the log itself:");
    println!("  oldest    {}", answer(log.oldest()));
    println!("  newest    {}", answer(log.newest()));
    println!("  index 12  {}", answer(log.get(12)));
}

fn answer(event: Option<&Event>) -> String {
    match event {
        Some(event) => event.to_string(),
        None => "nothing there".to_string(),
    }
}
// ANCHOR_END: ask

// ANCHOR: append
fn append(log: &mut Log, numbers: RangeInclusive<u64>) {
    print!("  append returned");
    for number in numbers {
        print!(" {}", log.append(Event::Number(number)));
    }
    println!();
}
// ANCHOR_END: append

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
