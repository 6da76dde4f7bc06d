//! Where a consumer begins: `auto.offset.reset` in all its cases, with offsets 10 to
//! 14 in the log and 0 to 9 dropped.

use crate::common::{GROUP, Shop, offsets, orders};
use step09_commits::{
    BrokerError, CommitError, Consumer, Logs, Offset, OffsetReset,
};

/// Offsets 10 to 14, of which the kitchen committed none.
fn five() -> Shop {
    let shop = Shop::with(15);
    let log = shop.broker.log(&orders(0)).unwrap();
    assert_eq!(
        (log.log_start_offset(), log.log_end_offset()),
        (Offset(10), Offset(15))
    );
    shop
}

fn position(c: &Consumer) -> u64 {
    c.positions().next().unwrap().1.0
}

/// Nothing was committed, so the reset decides, and the log starts at 10.
#[test]
fn without_a_commit_the_earliest_is_the_log_start() {
    let shop = five();
    let mut c = shop.consumer(OffsetReset::Earliest);
    assert_eq!(offsets(c.poll(&shop.broker, 9)), [10, 11, 12, 13, 14]);
}

/// Nothing was committed, so the reset decides, and what was there is skipped.
#[test]
fn without_a_commit_the_latest_is_the_log_end() {
    let mut shop = five();
    let mut c = shop.consumer(OffsetReset::Latest);
    assert_eq!(offsets(c.poll(&shop.broker, 9)), []);
    assert_eq!(position(&c), 15);
    shop.append(0, 1);
    assert_eq!(offsets(c.poll(&shop.broker, 9)), [15]);
}

/// A consumer that will not guess is told that there is no commit, and reads
/// nothing.
#[test]
fn without_a_commit_and_without_a_reset_there_is_an_error() {
    let shop = five();
    let mut c = Consumer::new("C", GROUP, OffsetReset::None);
    let error = c.assign(&shop.broker, &shop.offsets, orders(0)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`kitchen` has no committed offset in `orders-0`, and its reset is none"
    );
    assert!(matches!(error, CommitError::NoOffsetForPartition(..)));
    assert_eq!(c.positions().count(), 0);
    assert_eq!(offsets(c.poll(&shop.broker, 9)), []);
}

/// A commit that is in range says where to go on, and nobody asks the reset.
#[test]
fn a_commit_in_range_needs_no_reset() {
    let cases =
        [(10, vec![10, 11, 12, 13, 14]), (12, vec![12, 13, 14]), (15, vec![])];
    let mut shop = five();
    for (next, read) in cases {
        shop.commit(next);
        for reset in [OffsetReset::Earliest, OffsetReset::Latest, OffsetReset::None]
        {
            let mut c = shop.consumer(reset);
            assert_eq!(offsets(c.poll(&shop.broker, 9)), read, "{reset:?} {next}");
            assert_eq!(position(&c), 15);
        }
    }
}

/// A commit may be out of range on both sides: what it was for is dropped, or has
/// not come.
#[test]
fn a_commit_out_of_range_is_for_the_reset() {
    let mut shop = five();
    for next in [2, 9, 16, 99] {
        shop.commit(next);
        let mut c = shop.consumer(OffsetReset::Earliest);
        assert_eq!(offsets(c.poll(&shop.broker, 9)), [10, 11, 12, 13, 14]);
        let mut c = shop.consumer(OffsetReset::Latest);
        assert_eq!(offsets(c.poll(&shop.broker, 9)), []);
        assert_eq!(position(&c), 15, "it skips what is there");
        let mut c = shop.consumer(OffsetReset::None);
        let error = c.poll(&shop.broker, 9).unwrap_err();
        assert_eq!(error.code(), (1, "OFFSET_OUT_OF_RANGE"));
        assert!(matches!(error, BrokerError::OffsetOutOfRange(..)));
        assert_eq!(position(&c), next, "it stays");
    }
}

/// Who reads nothing has nothing to commit, so its group is as new as before.
#[test]
fn a_new_group_that_begins_at_the_latest_commits_nothing() {
    let mut shop = five();
    let mut c = shop.consumer(OffsetReset::Latest);
    assert_eq!(offsets(c.poll(&shop.broker, 9)), []);
    c.commit(&mut shop.broker, &mut shop.offsets).unwrap();
    assert_eq!((shop.committed(0), shop.commits().as_str()), (None, "[ ]"));
    let mut c = shop.consumer(OffsetReset::Earliest);
    assert_eq!(offsets(c.poll(&shop.broker, 9)), [10, 11, 12, 13, 14]);
}
