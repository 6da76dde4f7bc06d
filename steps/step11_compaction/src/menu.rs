use std::collections::BTreeMap;
use std::error::Error;

use step11_compaction::{CompactedLog, Offset, Reader, Record};

use crate::{DAY, compact, note, read};

// ANCHOR: menu
pub fn story() -> Result<(), Box<dyn Error>> {
    println!(
        "\nA menu: dishes and prices. The last price is in the active segment:"
    );
    let mut log = CompactedLog::new(DAY);
    for (dish, price) in [("cod", "7"), ("chips", "3"), ("peas", "2"), ("cod", "8")]
    {
        log.append(price_of(dish, Some(price)))?;
    }
    log.roll();
    log.append(price_of("cod", Some("9")))?;
    println!("menu: -> {log} -> R(0)");
    println!("Compaction leaves the active segment alone, and cod twice:");
    compact(&mut log, 0);
    println!("menu: -> {log} -> R(0)");
    refused(&mut log);
    tombstone(&mut log)
}

fn price_of(dish: &str, price: Option<&str>) -> Record {
    Record::new(Some(dish), price, 0)
}
// ANCHOR_END: menu

// ANCHOR: refused
/// A record without a key.
fn refused(log: &mut CompactedLog) {
    println!("A price without a dish:");
    if let Err(reason) = log.append(Record::new(None, Some("5"), 0)) {
        let (number, name) = reason.code();
        println!("  {name} ({number})\n  {reason}");
    }
    println!("  the log still ends at {}", log.log_end_offset());
}
// ANCHOR_END: refused

// ANCHOR: tombstone
fn tombstone(log: &mut CompactedLog) -> Result<(), Box<dyn Error>> {
    println!("\nR reads two records, and goes to sleep:");
    let (mut r, mut table) = (Reader::new(Offset(0)), BTreeMap::new());
    for _ in 0..2 {
        let found = r.poll(log)?;
        found.into_iter().for_each(|(_, record)| note(record, &mut table));
    }
    println!("menu: -> {log} -> R({})", r.position());
    println!("Peas are sold out, which a tombstone says:");
    log.append(price_of("peas", None))?;
    log.roll();
    println!("menu: -> {log} -> R({})", r.position());
    for (when, now) in [
        ("At once", 0),
        ("A millisecond before a day", DAY - 1),
        ("A day later", DAY),
    ] {
        println!("{when}, compaction:");
        if compact(log, now) {
            println!("menu: -> {log} -> R({})", r.position());
        }
    }
    woken(log, &mut r, table)
}
// ANCHOR_END: tombstone

// ANCHOR: woken
fn woken(
    log: &CompactedLog,
    r: &mut Reader,
    mut table: BTreeMap<String, String>,
) -> Result<(), Box<dyn Error>> {
    println!("R wakes up and reads on. A new reader begins at 0:");
    read(r, log, &mut table)?;
    let mut fresh = BTreeMap::new();
    read(&mut Reader::new(Offset(0)), log, &mut fresh)?;
    println!("  R is at {} now, and lags by {}", r.position(), r.lag(log));
    println!("The menu of R, and the menu of the new reader:");
    println!("  {}", words(&table));
    println!("  {}", words(&fresh));
    Ok(())
}

fn words(table: &BTreeMap<String, String>) -> String {
    let words = table.iter().map(|(dish, price)| format!("{dish}={price}"));
    words.collect::<Vec<_>>().join(" ")
}
// ANCHOR_END: woken
