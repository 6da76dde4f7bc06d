//! What compaction costs for each record, and the search for each lookup.
//!
//! Compare the rows of a bench. A rate that stays the same as the log grows is a cost for each record that does not
//! depend on how many there are: compaction is linear. A lookup that takes a little longer with each row, always about as
//! much more, is a binary search: ten times the records are three to four halvings more.

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use step11_compaction::{Compacted, CompactedLog, Offset, Record};

fn main() {
    divan::main();
}

const SIZES: [u64; 4] = [1_000, 10_000, 100_000, 1_000_000];

/// How many records a segment has. One compaction goes over all the closed ones.
const SEGMENT: u64 = 1_000;

/// Few, so that the map from key to offset stays in the processor's caches, and the log alone grows.
const KEYS: u64 = 100;

/// Many lookups, for one alone is shorter than the clock can tell.
const LOOKUPS: u64 = 10_000;

/// Looked up over and over, so that the processor's caches hold them: what grows with the log is then the search, not the
/// way to the memory.
const PLACES: u64 = 64;

/// A prime that divides no size, so that the places lie all over the log.
const STRIDE: u64 = 7_368_787;

/// A closed log of records with these keys.
fn log(keys: impl Iterator<Item = u64>, segment: u64) -> CompactedLog {
    let mut log = CompactedLog::new(0);
    for (n, key) in (1..).zip(keys) {
        let key = format!("key-{key:07}");
        log.append(Record::new(Some(&key), Some("value"), 0)).unwrap();
        if n % segment == 0 {
            log.roll();
        }
    }
    log.roll();
    log
}

/// Of a hundred keys, a hundred records are left.
#[divan::bench(args = SIZES, sample_size = 1, max_time = 3, skip_ext_time)]
fn compact_to_few_keys(bencher: Bencher, records: u64) {
    compact(bencher, records, KEYS);
}

/// Each key comes twice, so that the map grows with the log. When it has outgrown the processor's caches, at a million, a
/// record costs a few times as much: that is the way to the memory, and no longer search.
#[divan::bench(args = SIZES, sample_size = 1, max_time = 3, skip_ext_time)]
fn compact_to_half(bencher: Bencher, records: u64) {
    compact(bencher, records, records / 2);
}

/// Measures `compact` alone: the log is made before, and dropped after.
fn compact(bencher: Bencher, records: u64, keys: u64) {
    bencher
        .with_inputs(|| log((0..records).map(|n| n % keys), SEGMENT))
        .input_counter(move |_| ItemsCount::new(records))
        .bench_local_values(|mut log| {
            let after = keys as usize;
            let before = records as usize;
            assert_eq!(log.compact(0), Compacted { before, after });
            log
        });
}

/// One segment: a search in its entries.
#[divan::bench(args = SIZES, max_time = 3)]
fn get_in_one_segment(bencher: Bencher, records: u64) {
    get(bencher, records, records);
}

/// Segments of a thousand records: a search over them, and one in the right one.
#[divan::bench(args = SIZES, max_time = 3)]
fn get_in_segments(bencher: Bencher, records: u64) {
    get(bencher, records, SEGMENT);
}

/// Looks up here and there, in a log of which compaction has left so many records, with a gap behind each. Every second
/// record had a key that comes again.
fn get(bencher: Bencher, records: u64, segment: u64) {
    let keys = (1..=records).flat_map(|key| [key, 0]);
    let mut log = log(keys, 2 * segment);
    log.compact(0);
    let places: Vec<Offset> =
        (0..LOOKUPS).map(|n| Offset(n % PLACES * STRIDE % (2 * records))).collect();
    bencher.counter(ItemsCount::new(LOOKUPS)).bench_local(|| {
        for place in &places {
            black_box(log.get(*place).unwrap());
        }
    });
}
