//! One compaction, or some look-ups, in a log of so many records: `step11_growth compact 1000`, `step11_growth get 1000`.
//! `.ci/growth.py` has valgrind count the instructions of the functions called `measured`.

use std::hint::black_box;

use step11_compaction::{CompactedLog, Offset, Record};

/// How many records a segment has that is compacted.
const SEGMENT: u64 = 1_000;

/// How many look-ups. They are divided by this where they are counted.
const GETS: u64 = 1_000;

/// A prime that divides no size, so that the look-ups are all over the log.
const STRIDE: u64 = 7_368_787;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [what, records] = arguments.as_slice() else {
        panic!("say what, `compact` or `get`, and in how many records");
    };
    let records: u64 = records.parse().expect("a number of records");
    match what.as_str() {
        "compact" => measured_compact(&mut closed(records, SEGMENT)),
        "get" => measured_get(&closed(records, records), records),
        _ => panic!("`{what}` is neither `compact` nor `get`"),
    }
}

/// A log of closed segments. The second half of its records has the keys of the first.
fn closed(records: u64, segment: u64) -> CompactedLog {
    let mut log = CompactedLog::new(0);
    for n in 0..records {
        let key = format!("key-{:07}", n % (records / 2));
        log.append(Record::new(Some(&key), Some("value"), 0)).unwrap();
        if (n + 1) % segment == 0 {
            log.roll();
        }
    }
    log
}

#[inline(never)]
fn measured_compact(log: &mut CompactedLog) {
    black_box(log.compact(0));
}

#[inline(never)]
fn measured_get(log: &CompactedLog, records: u64) {
    for n in 0..GETS {
        black_box(log.get(Offset(n * STRIDE % records)).unwrap());
    }
}
