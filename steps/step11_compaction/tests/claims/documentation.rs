//! The picture by which Kafka's documentation explains compaction, line by line.

use crate::common::{log_of, offsets_from, record};
use step11_compaction::{
    Compacted, CompactedLog, Offset, OffsetOutOfRange, Reader,
};

const RECORDS: &str =
    "K1=V1 K2=V2 K1=V3 K1=V4 K3=V5 K2=V6 K4=V7 K5=V8 K5=V9 K2=V10 K6=V11 |";

fn compacted() -> CompactedLog {
    let mut log = log_of(RECORDS);
    assert_eq!(log.compact(0), Compacted { before: 11, after: 6 });
    log
}

/// Of each key the last record is left, at the offset that it has always had.
#[test]
fn the_last_record_of_each_key_survives_at_its_offset() {
    let before = log_of(RECORDS);
    assert_eq!(offsets_from(0, &before), Vec::from_iter(0..=10));
    let after = compacted();
    assert_eq!(offsets_from(0, &after), [3, 4, 6, 8, 9, 10]);
    for offset in offsets_from(0, &after).into_iter().map(Offset) {
        assert_eq!(after.get(offset), before.get(offset));
    }
}

/// Whoever asks for an offset that is gone gets the next one that is still there, with its
/// own number.
#[test]
fn an_offset_in_a_gap_yields_the_next_record() {
    let log = compacted();
    let found = |offset| log.get(Offset(offset)).unwrap().unwrap().0.0;
    let found: Vec<_> = (0..=10).map(found).collect();
    assert_eq!(found, [3, 3, 3, 3, 4, 6, 6, 8, 8, 9, 10]);
    let last = record("K1", Some("V4"));
    assert_eq!(log.get(Offset(0)), Ok(Some((Offset(3), &last))));
}

/// The log end counts the records that were ever appended, and not those that are
/// left.
#[test]
fn the_log_end_stays_where_it_was() {
    let mut log = compacted();
    assert_eq!((log.log_end_offset(), log.len()), (Offset(11), 6));
    assert_eq!(log.append(record("K1", Some("V12"))), Ok(Offset(11)));
}

/// At the log end is nothing yet, and what lies beyond it is out of range, whatever is
/// gone before it.
#[test]
fn the_log_end_is_in_range_and_the_future_is_not() {
    let log = compacted();
    let out_of_range = |offset| OffsetOutOfRange {
        requested: Offset(offset),
        log_start: Offset(0),
        log_end: Offset(11),
    };
    assert_eq!(log.get(Offset(11)), Ok(None));
    assert_eq!(log.get(Offset(12)), Err(out_of_range(12)));
    let mut reader = Reader::new(Offset(u64::MAX));
    assert_eq!(reader.poll(&log), Err(out_of_range(u64::MAX)));
    assert_eq!(reader.position(), Offset(u64::MAX), "a refused poll moves nothing");
    assert_eq!(reader.lag(&log), 0);
}

/// With gaps, an offset less the first one says how far they are apart, and not how
/// many records are between them.
#[test]
fn an_offset_less_the_first_one_is_no_index() {
    let offsets = offsets_from(0, &compacted());
    let index = (6 - offsets[0]) as usize;
    assert_eq!((index, offsets[index]), (3, 8));
}

/// Lag is counted in offsets, so a reader is nearer to the end than it says.
#[test]
fn the_lag_counts_the_gaps_too() {
    let log = compacted();
    let at = |offset| (Reader::new(Offset(offset)).lag(&log), offset);
    assert_eq!([at(0), at(5), at(11)], [(11, 0), (6, 5), (0, 11)]);
    assert_eq!(offsets_from(5, &log), [6, 8, 9, 10]);
}

/// A reader goes on after what it has read, and stays when it has read nothing.
#[test]
fn a_reader_steps_over_gaps_and_stays_at_the_end() {
    let mut log = compacted();
    let mut reader = Reader::new(Offset(5));
    let mut positions = vec![reader.position().0];
    for _ in 0..4 {
        let (offset, _) = reader.poll(&log).unwrap().unwrap();
        assert_eq!(reader.position().0, offset.0 + 1);
        positions.push(reader.position().0);
    }
    assert_eq!(positions, [5, 7, 9, 10, 11]);
    assert_eq!(reader.poll(&log), Ok(None));
    log.append(record("K7", Some("V12"))).unwrap();
    let next = reader.poll(&log).unwrap().map(|(offset, _)| offset);
    assert_eq!(next, Some(Offset(11)), "an empty poll skipped a record");
}
