//! A tombstone removes the older values of its key, waits, and goes itself.

use crate::common::{
    DELAY, Table, append_all, log_of, note, offsets_from, read_on, table_of,
};
use step11_compaction::{Compacted, CompactedLog, Offset, Reader};

/// A first compaction removes what the tombstone replaces, and keeps the tombstone, for
/// readers that have yet to learn of it.
#[test]
fn a_tombstone_removes_older_values_and_stays() {
    let mut log = log_of("peas=2 cod=7 peas=3 peas=∅ |");
    assert_eq!(log.compact(0), Compacted { before: 4, after: 2 });
    assert_eq!(log.to_string(), "[ 1:cod=7 3:peas=∅ | 4: ]");
    assert_eq!(table_of(&log).get("peas".as_bytes()), None);
}

/// The time of a tombstone begins with the compaction that first meets it, and a later
/// compaction removes it when the time is over, and not a millisecond before.
#[test]
fn a_tombstone_goes_on_a_later_compaction_when_its_time_is_over() {
    let mut log = log_of("peas=2 peas=∅ |");
    log.compact(1000);
    for now in [1000, 1001, 1000 + DELAY - 1] {
        log.compact(now);
        assert_eq!(offsets_from(0, &log), [1], "at {now}");
    }
    let done = log.compact(1000 + DELAY);
    assert_eq!(done, Compacted { before: 1, after: 0 });
    assert_eq!(log.to_string(), "[ 2: ]");
    assert_eq!(log.get(Offset(0)), Ok(None));
}

/// However late it comes, a first compaction removes no tombstone, for nobody has
/// waited yet.
#[test]
fn the_first_compaction_to_meet_a_tombstone_keeps_it() {
    for delay in [0, 1, DELAY] {
        let mut log = CompactedLog::new(delay);
        append_all(&mut log, "peas=2 peas=∅ |");
        log.compact(1_000_000);
        assert_eq!(offsets_from(0, &log), [1], "a delay of {delay}");
    }
}

/// Without a delay, the second compaction may remove the tombstone, at whatever time.
#[test]
fn without_a_delay_a_tombstone_goes_on_the_second_compaction() {
    let mut log = CompactedLog::new(0);
    append_all(&mut log, "peas=2 peas=∅ |");
    log.compact(7);
    log.compact(7);
    assert!(log.is_empty());
}

/// At the end of all time there is no later one, and nothing breaks.
#[test]
fn the_last_millisecond_is_no_trouble() {
    let mut log = log_of("peas=∅ |");
    log.compact(i64::MAX);
    assert_eq!(offsets_from(0, &log), [0]);
}

/// While a tombstone is in the active segment, no compaction meets it, so its time does
/// not begin.
#[test]
fn the_time_of_a_tombstone_begins_when_its_segment_is_closed_and_compacted() {
    let mut log = log_of("peas=2 | peas=∅");
    log.compact(0);
    assert_eq!(offsets_from(0, &log), [0, 1]);
    log.roll();
    log.compact(DELAY);
    assert_eq!(offsets_from(0, &log), [1]);
    log.compact(DELAY + DELAY);
    assert!(log.is_empty());
}

/// A value after the tombstone replaces it like any record, at once.
#[test]
fn a_value_after_a_tombstone_brings_the_key_back() {
    let mut log = log_of("peas=2 peas=∅ | peas=4 |");
    log.compact(0);
    assert_eq!(log.to_string(), "[ 2:peas=4 | 3: ]");
    log.compact(10 * DELAY);
    assert_eq!(offsets_from(0, &log), [2], "a value has no time");
}

/// A reader that was in the middle when the tombstone went never hears of it, and keeps
/// a dead key: that is why the tombstone waits.
#[test]
fn a_reader_slower_than_the_delay_keeps_a_dead_key() {
    let mut log = log_of("peas=2 cod=7 |");
    let (mut slow, mut quick) = (Reader::new(Offset(0)), Reader::new(Offset(0)));
    let (mut slow_table, mut quick_table) = (Table::new(), Table::new());
    note(&mut slow_table, slow.poll(&log).unwrap().unwrap().1);
    note(&mut quick_table, quick.poll(&log).unwrap().unwrap().1);
    append_all(&mut log, "peas=∅ |");
    log.compact(0);
    log.compact(DELAY - 1);
    read_on(&mut quick, &log, &mut quick_table);
    log.compact(DELAY);
    read_on(&mut slow, &log, &mut slow_table);
    assert_eq!(quick_table, table_of(&log), "in time");
    let dead = slow_table.get("peas".as_bytes());
    assert_eq!(dead, Some(&b"2".to_vec()), "too late");
    assert_eq!(table_of(&log).get("peas".as_bytes()), None);
}
