//! Closed segments are compacted, and the active one is not.

use crate::common::{append_all, log_of, offsets_from, record};
use step11_compaction::{
    Compacted, CompactedLog, InvalidRecord, Offset, Reader, Record,
};

/// Compaction promises at least the last value of each key, and not exactly that: what
/// is in the active segment stays, duplicates and all.
#[test]
fn the_active_segment_is_never_cleaned() {
    let mut log = log_of("cod=7 cod=8 | cod=9 cod=10");
    assert_eq!(log.compact(0), Compacted { before: 2, after: 1 });
    assert_eq!(log.to_string(), "[ 1:cod=8 | 2:cod=9 3:cod=10 4: ]");
    log.roll();
    assert_eq!(log.compact(0), Compacted { before: 3, after: 1 });
    assert_eq!(log.to_string(), "[ 3:cod=10 | 4: ]");
}

/// A value that is replaced in the active segment alone stays in a closed one.
#[test]
fn what_is_in_the_active_segment_replaces_nothing_yet() {
    let mut log = log_of("cod=7 | cod=8");
    log.compact(0);
    assert_eq!(log.to_string(), "[ 0:cod=7 | 1:cod=8 2: ]");
}

/// Compaction looks at all closed segments together, and a segment of which nothing is
/// left goes.
#[test]
fn a_later_closed_segment_replaces_what_is_in_an_earlier_one() {
    let mut log = log_of("cod=7 peas=2 | cod=8 | cod=9 chips=3 |");
    assert_eq!(
        log.to_string(),
        "[ 0:cod=7 1:peas=2 | 2:cod=8 | 3:cod=9 4:chips=3 | 5: ]"
    );
    assert_eq!(log.compact(0), Compacted { before: 5, after: 3 });
    assert_eq!(log.to_string(), "[ 1:peas=2 | 3:cod=9 4:chips=3 | 5: ]");
    assert_eq!(offsets_from(2, &log), [3, 4], "between two segments");
}

/// An offset says in which segment its record is, for each segment has a stretch of
/// them.
#[test]
fn each_record_is_found_in_whichever_segment_it_is() {
    let log = log_of("cod=7 peas=2 | chips=3 | cod=8 cod=9");
    for (offset, value) in (0..).zip(["7", "2", "3", "8", "9"]) {
        let (found, record) = log.get(Offset(offset)).unwrap().unwrap();
        let expected = (Offset(offset), Some(value.as_bytes()));
        assert_eq!((found, record.value.as_deref()), expected);
    }
    assert_eq!((log.get(Offset(5)), log.len()), (Ok(None), 5));
    assert!(log.get(Offset(6)).is_err());
}

/// To a reader, a log of several segments is one log.
#[test]
fn a_reader_goes_on_from_segment_to_segment() {
    let log = log_of("cod=7 peas=2 | chips=3 | cod=8 cod=9");
    assert_eq!(offsets_from(0, &log), [0, 1, 2, 3, 4]);
    assert_eq!(offsets_from(2, &log), [2, 3, 4]);
    assert_eq!(Reader::new(Offset(2)).lag(&log), 3);
}

/// A roll of nothing makes no segment, so that no segment is empty but the active one.
#[test]
fn an_empty_active_segment_is_not_closed() {
    let mut log = CompactedLog::new(0);
    log.roll();
    assert_eq!(log.to_string(), "[ 0: ]");
    append_all(&mut log, "cod=7 | |");
    assert_eq!(log.to_string(), "[ 0:cod=7 | 1: ]");
}

/// An empty log has nothing to compact, and its end is offset 0.
#[test]
fn an_empty_log_can_be_compacted_and_read() {
    let mut log = CompactedLog::new(0);
    assert_eq!(log.compact(0), Compacted { before: 0, after: 0 });
    assert!(log.is_empty());
    assert_eq!((log.len(), log.get(Offset(0))), (0, Ok(None)));
    append_all(&mut log, "cod=7 | cod=8");
    assert!(!log.is_empty());
    assert_eq!(log.len(), 2, "in both kinds of segment");
}

/// No later record could replace one without a key, so it is refused, and the log is
/// as it was.
#[test]
fn a_record_without_a_key_is_refused_and_nothing_changes() {
    let mut log = log_of("cod=7 | chips=3");
    let before = log.to_string();
    let without_key = Record::new(None, Some("5"), 0);
    assert_eq!(log.append(without_key), Err(InvalidRecord));
    assert_eq!(log.to_string(), before);
    assert_eq!(InvalidRecord.code(), (87, "INVALID_RECORD"));
    let said = "this record has no key, and in a compacted log each needs one";
    assert_eq!(InvalidRecord.to_string(), said);
    assert_eq!(
        log.append(record("cod", Some("8"))),
        Ok(Offset(2)),
        "no offset lost"
    );
}

/// A key of no bytes is a key all the same, and so is one that is no text.
#[test]
fn an_empty_key_is_a_key() {
    let mut log = log_of("=1 =2 |");
    let of =
        |key: &[u8]| Record { key: Some(key.to_vec()), ..record("", Some("3")) };
    log.append(of(&[0xff])).unwrap();
    log.append(of(&[0xfe])).unwrap();
    log.roll();
    assert_eq!(log.compact(0), Compacted { before: 4, after: 3 });
    assert_eq!(offsets_from(0, &log), [1, 2, 3]);
}
