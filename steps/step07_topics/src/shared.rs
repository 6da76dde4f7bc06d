use std::fmt;
use std::path::Path;

use serde::Serialize;
use step06_offset_deque_csv::{
    Archive, Consumer, Log, OffsetReset, Retention, StartAt,
};

use crate::Outcome;

// ANCHOR: event
/// What the till reports, in one log of step 06.
#[derive(Serialize)]
enum Event {
    Order(&'static str),
    Receipt(u32),
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Order(dish) => f.write_str(dish),
            Self::Receipt(pounds) => write!(f, "£{pounds}"),
        }
    }
}
// ANCHOR_END: event

// ANCHOR: one_log
pub(crate) fn one_log(folder: &Path) -> Outcome {
    use Event::{Order, Receipt};
    let archive = Archive::create(folder.join("shop.csv"))?;
    let mut log = Log::new(Retention::default(), archive);
    let lunch = [Order("cod"), Receipt(9), Receipt(2), Order("chips"), Receipt(3)];
    let dinner = [Order("plaice"), Receipt(8), Receipt(2)];
    for event in lunch.into_iter().chain(dinner) {
        log.append(event)?;
    }
    let mut c1 = Consumer::new("C1", StartAt::Earliest, OffsetReset::None, &log);
    let mut c2 = Consumer::new("C2", StartAt::Earliest, OffsetReset::None, &log);
    println!("One log. C1 is the kitchen, C2 the owner:");
    println!("P -> {log} -> {c1}, {c2}");
    read_all(&mut c1, &log, |event| matches!(event, Order(_)))?;
    read_all(&mut c2, &log, |event| matches!(event, Receipt(_)))?;
    println!("P -> {log} -> {c1}, {c2}");
    Ok(())
}
// ANCHOR_END: one_log

// ANCHOR: read_all
/// Reads the log to its end, and counts what it was read for.
fn read_all(
    c: &mut Consumer,
    log: &Log<Event>,
    wants: impl Fn(&Event) -> bool,
) -> Outcome {
    let (mut read, mut used) = (0, 0);
    print!("  {c}");
    while let Some(event) = c.poll(log)? {
        read += 1;
        used += usize::from(wants(event));
    }
    println!(" reads {read}, uses {used}, throws away {}", read - used);
    Ok(())
}
// ANCHOR_END: read_all
