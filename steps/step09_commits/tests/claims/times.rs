//! Where a time is in a log.

use crate::common::orders;
use proptest::prelude::*;
use step09_commits::{Broker, Offset, Record, Retention, offset_for_time};
use tempfile::TempDir;

/// `orders-0`, with a record of each of these times.
struct Orders {
    _archives: TempDir,
    broker: Broker,
}

impl Orders {
    fn of(times: &[i64]) -> Self {
        let archives = tempfile::tempdir().unwrap();
        let mut broker = Broker::new(archives.path());
        let retention = Retention::new(14, 10).unwrap();
        broker.create_topic("orders", 1, retention).unwrap();
        for time in times {
            let record = Record::new(None, Some("cod"), *time);
            broker.append(&orders(0), record).unwrap();
        }
        Self { _archives: archives, broker }
    }

    fn at(&self, time: i64) -> Option<u64> {
        Some(offset_for_time(&self.broker, &orders(0), time).unwrap()?.0)
    }
}

/// Timestamps need not rise, so the first offset that is not older is searched from
/// the beginning.
#[test]
fn the_first_record_that_is_not_older_is_found_though_times_go_back() {
    let log = Orders::of(&[10, 20, 15, 30]);
    let at = [12, 16, 21, 31].map(|time| log.at(time));
    assert_eq!(at, [Some(1), Some(1), Some(3), None]);
    assert_eq!((log.at(i64::MIN), log.at(20)), (Some(0), Some(1)));
}

/// What was dropped is not found, though it was the first.
#[test]
fn a_time_is_found_from_the_log_start_on() {
    let log = Orders::of(&[7; 15]);
    assert_eq!(log.at(7), Some(10));
}

/// An empty log has no time at all, and a log that is not there is an error.
#[test]
fn no_time_is_found_where_there_is_nothing() {
    let log = Orders::of(&[]);
    assert_eq!(log.at(0), None);
    let error = offset_for_time(&log.broker, &orders(1), 0).unwrap_err();
    assert_eq!(error.code(), (3, "UNKNOWN_TOPIC_OR_PARTITION"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// Every record before the one that is found is older, and that one is not.
    #[test]
    fn everything_before_what_is_found_is_older(
        times in prop::collection::vec(0..20i64, 0..14),
        time in 0..20i64,
    ) {
        let log = Orders::of(&times);
        let at = log.at(time);
        let older = at.map_or(times.len(), |at| at as usize);
        prop_assert!(times[..older].iter().all(|it| *it < time));
        prop_assert!(at.is_none_or(|at| times[at as usize] >= time));
        prop_assert!(at.is_none_or(|at| Offset(at) < Offset(times.len() as u64)));
    }
}
