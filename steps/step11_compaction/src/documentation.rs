use std::error::Error;

use step11_compaction::{CompactedLog, Offset, Reader, Record};

use crate::{DAY, compact};

// ANCHOR: records
/// The records that Kafka's documentation draws to explain compaction.
const RECORDS: [(&str, &str); 11] = [
    ("K1", "V1"),
    ("K2", "V2"),
    ("K1", "V3"),
    ("K1", "V4"),
    ("K3", "V5"),
    ("K2", "V6"),
    ("K4", "V7"),
    ("K5", "V8"),
    ("K5", "V9"),
    ("K2", "V10"),
    ("K6", "V11"),
];
// ANCHOR_END: records

// ANCHOR: documentation
pub fn story() -> Result<(), Box<dyn Error>> {
    println!("\nThe records that Kafka's documentation draws:");
    let mut log = CompactedLog::new(DAY);
    for (key, value) in RECORDS {
        log.append(Record::new(Some(key), Some(value), 0))?;
    }
    log.roll();
    println!("log: -> {log} -> R(0)");
    println!("Compaction:");
    compact(&mut log, 0);
    println!("log: -> {log} -> R(0)");
    ask(&log);
    gaps(&log)
}
// ANCHOR_END: documentation

// ANCHOR: ask
/// Asks for each offset, and for one from the future.
fn ask(log: &CompactedLog) {
    println!("What get yields at each offset:");
    for offset in 0..=log.log_end_offset().0 + 1 {
        print!("  {offset:>2}  ");
        match log.get(Offset(offset)) {
            Ok(Some((found, record))) => println!("{found}:{record}"),
            Ok(None) => println!("nothing yet"),
            Err(reason) => println!("{reason}"),
        }
    }
}
// ANCHOR_END: ask

// ANCHOR: gaps
/// What is no longer true of offsets that have gaps between them.
fn gaps(log: &CompactedLog) -> Result<(), Box<dyn Error>> {
    let mut r = Reader::new(Offset(0));
    let mut offsets = Vec::new();
    for _ in 0..log.len() {
        offsets.extend(r.poll(log)?.map(|(offset, _)| offset));
    }
    let (first, index) = (offsets[0], (6 - offsets[0].0) as usize);
    println!("Offset 6, less the first offset that is there, as an index:");
    println!(
        "  6 - {first} = index {index}, and there is offset {}",
        offsets[index]
    );
    let r = Reader::new(Offset(5));
    let there = offsets.iter().filter(|offset| **offset >= r.position()).count();
    println!(
        "A reader at 5 lags by {}, and has {there} records to read:",
        r.lag(log)
    );
    println!("log: -> {log} -> R({})", r.position());
    Ok(())
}
// ANCHOR_END: gaps
