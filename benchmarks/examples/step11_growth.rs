//! One compaction in a log of so many records, or so many look-ups: `step11_growth RECORDS compact`,
//! `step11_growth RECORDS get LOOKUPS`. `.ci/growth.py` has valgrind count the instructions of the functions called
//! `measured`.

use std::hint::black_box;

use step11_compaction::{CompactedLog, Offset, Record};

/// How many records a segment has that is compacted.
const SEGMENT: u64 = 1_000;

/// A prime that divides no size, so that the look-ups are all over the log.
const STRIDE: u64 = 7_368_787;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        [records, "compact"] => {
            measured_compact(&mut closed(number(records), SEGMENT))
        }
        [records, "get", lookups] => {
            let records = number(records);
            measured_get(&closed(records, records), records, number(lookups));
        }
        _ => {
            panic!("say `RECORDS compact` or `RECORDS get LOOKUPS`, not {words:?}")
        }
    }
}

fn number(word: &str) -> u64 {
    word.parse().unwrap_or_else(|_| panic!("`{word}` is no number"))
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
fn measured_get(log: &CompactedLog, records: u64, lookups: u64) {
    for n in 0..lookups {
        black_box(log.get(Offset(n * STRIDE % records)).unwrap());
    }
}
