//! The story of step 05: the log drops its oldest events, and C reads the wrong one
//! without an error.

use step05_deque::{Consumer, Event, Log, Producer, Retention, StartAt};

// ANCHOR: drop
fn main() {
    let mut log = Log::new(Retention::default());
    let mut p = Producer::new((0..).map(Event::Number));
    let mut c = Consumer::new("C", StartAt::Earliest, &log);

    send(&mut p, &mut log, 12);
    read(&mut c, &log, 12);
    println!("P -> {log} -> {c}");

    println!("\nC takes a break. P does not wait:");
    send(&mut p, &mut log, 8);
    println!("P -> {log} -> {c}");
    println!("One more, which makes 21:");
    send(&mut p, &mut log, 1);
    println!("P -> {log} -> {c}");
    // ANCHOR_END: drop

    // ANCHOR: lie
    println!("\nC is back. It has yet to read 12 to 20:");
    read(&mut c, &log, 1);
    println!("P sends two more:");
    send(&mut p, &mut log, 2);
    println!("P -> {log} -> {c}");
    read(&mut c, &log, 2);
    println!("P -> {log} -> {c}");

    the_ends_of_the_log(&log);
}
// ANCHOR_END: lie

// ANCHOR: ends
fn the_ends_of_the_log(log: &Log) {
    println!("\nThe ends of the log are right, the index is not:");
    println!("  earliest  {}", answer(log.earliest()));
    println!("  latest    {}", answer(log.latest()));
    println!("  event 12  {}", answer(log.get(12)));
}

fn answer(event: Option<&Event>) -> String {
    event.map_or("nothing there".to_string(), |event| event.to_string())
}
// ANCHOR_END: ends

// ANCHOR: helpers
fn send(p: &mut Producer<impl Iterator<Item = Event>>, log: &mut Log, events: usize) {
    print!("  append returned");
    for _ in 0..events {
        if let Some(index) = p.send(log) {
            print!(" {index}");
        }
    }
    println!();
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
