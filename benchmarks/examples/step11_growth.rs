//! One compaction, or many look-ups, in a log of so many records: `step11_growth compact 1000`. `.ci/growth.py` has
//! valgrind count the instructions of what is measured.

use std::hint::black_box;

use step11_compaction::{CompactedLog, Offset, Record};

/// How many records a segment has.
const SEGMENT: u64 = 1_000;

/// Look-ups, here and there in the log.
const LOOKUPS: u64 = 1_000;

/// A prime that divides no size, so that the places lie all over the log.
const STRIDE: u64 = 7_368_787;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let what = arguments.next().expect("`compact` or `get`");
    let records = arguments.next().expect("how many records").parse().unwrap();
    let mut log = log(records);
    match what.as_str() {
        "compact" => measured_compact(&mut log),
        "get" => measured_get(&log, records),
        _ => panic!("`{what}` is neither `compact` nor `get`"),
    }
}

/// A closed log in which each key comes twice.
fn log(records: u64) -> CompactedLog {
    let mut log = CompactedLog::new(0);
    for n in 0..records {
        let key = format!("key-{:07}", n % (records / 2));
        log.append(Record::new(Some(&key), Some("value"), 0)).unwrap();
        if (n + 1) % SEGMENT == 0 {
            log.roll();
        }
    }
    log.roll();
    log
}

#[inline(never)]
fn measured_compact(log: &mut CompactedLog) {
    black_box(log.compact(0));
}

#[inline(never)]
fn measured_get(log: &CompactedLog, records: u64) {
    for n in 0..LOOKUPS {
        black_box(log.get(Offset(n * STRIDE % records)).unwrap());
    }
}
