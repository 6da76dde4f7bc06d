//! A crash at every point of the loop: ten orders, five to a poll.

use crate::common::{GROUP, Shop, offsets, orders};
use crate::loops::{
    ALL,
    Loop::{self, *},
    live,
};
use step09_commits::OffsetReset;

/// How many orders are processed again, and how many never, for a crash after no
/// action, after one, and so on.
fn costs(cycle: Loop) -> (Vec<usize>, Vec<usize>) {
    let (mut repeats, mut losses) = (vec![], vec![]);
    let mut shop = Shop::with(10);
    for crash in 0.. {
        shop.group = format!("crash-{crash}");
        let (mut processed, left) = live(&mut shop, cycle, 5, crash);
        processed.extend(live(&mut shop, cycle, 5, ALL).0);
        let times = |offset| processed.iter().filter(|it| **it == offset).count();
        if left > 0 {
            break;
        }
        repeats.push((0..10).map(|offset| times(offset).saturating_sub(1)).sum());
        losses.push((0..10).filter(|offset| times(*offset) == 0).count());
    }
    (repeats, losses)
}

/// What was processed and not yet committed is processed again, and nothing is lost.
#[test]
fn process_then_commit_repeats_and_loses_nothing() {
    let (repeats, losses) = costs(ProcessThenCommit);
    assert_eq!(repeats, [0, 0, 1, 2, 3, 4, 5, 0, 0, 1, 2, 3, 4, 5, 0, 0]);
    assert_eq!(losses, [0; 16]);
}

/// What was committed and not yet processed is never processed, and nothing twice.
#[test]
fn commit_then_process_loses_and_repeats_nothing() {
    let (repeats, losses) = costs(CommitThenProcess);
    assert_eq!(losses, [0, 0, 5, 4, 3, 2, 1, 0, 0, 5, 4, 3, 2, 1, 0, 0]);
    assert_eq!(repeats, [0; 16]);
}

/// Who commits the last offset instead of the next reads it again, also when nothing
/// was left to do.
#[test]
fn a_commit_that_is_one_too_few_repeats_one_more_wherever_the_crash_is() {
    let (repeats, losses) = costs(OffByOne);
    assert_eq!(repeats, [0, 0, 1, 2, 3, 4, 5, 1, 1, 2, 3, 4, 5, 6, 1, 1]);
    assert_eq!(losses, [0; 16]);
}

/// A poll commits what the polls before it returned, so a crash repeats as if each
/// batch was committed after it was processed.
#[test]
fn auto_commit_repeats_what_the_last_poll_returned() {
    let (repeats, losses) = costs(AutoCommit);
    assert_eq!(repeats, [0, 0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5, 0]);
    assert_eq!(losses, [0; 14]);
}

/// The last commit was 5, so 5 and 6 are processed twice.
#[test]
fn a_crash_after_6_repeats_5_and_6_when_each_batch_is_committed_at_its_end() {
    let mut shop = Shop::with(10);
    assert_eq!(live(&mut shop, ProcessThenCommit, 5, 10).0, [0, 1, 2, 3, 4, 5, 6]);
    assert_eq!(shop.committed(0), Some(5));
    assert_eq!(live(&mut shop, ProcessThenCommit, 5, ALL).0, [5, 6, 7, 8, 9]);
}

/// The last commit was 7 before 6 was processed, so nobody ever processes it.
#[test]
fn a_crash_before_6_loses_it_when_7_was_committed_first() {
    let mut shop = Shop::with(10);
    assert_eq!(live(&mut shop, CommitThenProcess, 1, 20).0, [0, 1, 2, 3, 4, 5]);
    assert_eq!(shop.committed(0), Some(7));
    assert_eq!(live(&mut shop, CommitThenProcess, 1, ALL).0, [7, 8, 9]);
}

/// A commit of 6 after processing 6 says that 6 is next, at every restart.
#[test]
fn one_too_few_repeats_6_at_every_restart_for_ever() {
    let mut shop = Shop::with(10);
    assert_eq!(live(&mut shop, OffByOne, 1, 21).0, [0, 1, 2, 3, 4, 5, 6]);
    for _ in 0..20 {
        assert_eq!(shop.committed(0), Some(6));
        assert_eq!(live(&mut shop, OffByOne, 1, 3).0, [6]);
    }
    let mut shop = Shop::with(7);
    assert_eq!(live(&mut shop, OffByOne, 5, ALL).0, [0, 1, 2, 3, 4, 5, 6]);
    for _ in 0..20 {
        assert_eq!(live(&mut shop, OffByOne, 5, ALL).0, [6], "without any crash");
    }
}

/// Auto-commit takes what a poll returned for processed when the next poll comes.
#[test]
fn auto_commit_loses_what_is_not_processed_before_the_next_poll() {
    let mut shop = Shop::with(10);
    let mut c = shop.consumer(OffsetReset::Earliest);
    let Shop { broker, offsets: committed, .. } = &mut shop;
    let aside = offsets(c.commit_and_poll(broker, committed, 5));
    assert_eq!(
        (aside, committed.committed(GROUP, &orders(0))),
        (vec![0, 1, 2, 3, 4], None)
    );
    assert_eq!(offsets(c.commit_and_poll(broker, committed, 5)), [5, 6, 7, 8, 9]);
    assert_eq!(shop.committed(0), Some(5));
    assert_eq!(live(&mut shop, AutoCommit, 5, ALL).0, [5, 6, 7, 8, 9]);
}
