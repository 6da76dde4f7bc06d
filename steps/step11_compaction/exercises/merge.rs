//! Exercise: one segment of what is left of several.

use step11_compaction::{CompactedLog, Offset, Record};

#[test]
fn merge_joins_neighbouring_closed_segments_while_they_are_small() {
    let mut log = CompactedLog::new(100);
    for (offset, key) in ["a", "b", "a", "c", "a", "d", "e"].into_iter().enumerate()
    {
        log.append(Record::new(Some(key), Some("v"), 0)).unwrap();
        if offset % 2 == 1 {
            log.roll();
        }
    }
    log.compact(0);
    assert_eq!(log.to_string(), "[ 1:b=v | 3:c=v | 4:a=v 5:d=v | 6:e=v 7: ]");
    log.merge(3);
    assert_eq!(log.to_string(), "[ 1:b=v 3:c=v | 4:a=v 5:d=v | 6:e=v 7: ]");
    log.merge(4);
    assert_eq!(log.to_string(), "[ 1:b=v 3:c=v 4:a=v 5:d=v | 6:e=v 7: ]");
    let found = |offset| log.get(Offset(offset)).unwrap().map(|(found, _)| found.0);
    assert_eq!([0, 2, 4, 6].map(found), [Some(1), Some(3), Some(4), Some(6)]);
}
