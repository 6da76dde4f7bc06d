//! The commits of step 09, in a log that can be compacted.

use crate::common::{DELAY, offsets_from};
use step09_commits::{
    Broker, CommittedOffsets, Logs, OFFSETS_TOPIC, Retention, TopicPartition,
    offsets_partition,
};
use step11_compaction::{Compacted, CompactedLog, Offset, Record};

/// A thousand commits of group g1: one for orders-3, then the others in turn.
fn commit_a_thousand_times(broker: &mut Broker) -> CommittedOffsets {
    let mut offsets = CommittedOffsets::create(broker).unwrap();
    broker.create_topic("orders", 4, Retention::default()).unwrap();
    for n in 0..1000u64 {
        let partition = if n == 0 { 3 } else { (n % 3) as u32 };
        let of = TopicPartition::new("orders", partition);
        offsets.commit(broker, "g1", &of, Offset(n)).unwrap();
    }
    offsets
}

fn records(broker: &Broker) -> Vec<Record> {
    let partition = TopicPartition::new(OFFSETS_TOPIC, offsets_partition("g1"));
    let log = broker.log(&partition).unwrap();
    let offsets = 0..log.log_end_offset().0;
    offsets.map(|it| log.get(Offset(it)).unwrap().unwrap().clone()).collect()
}

/// Of a thousand commits for four keys, four records are left, each at the offset that
/// it had, and the log end does not move.
#[test]
fn a_thousand_commits_for_four_keys_become_four_records_at_their_offsets() {
    let dir = tempfile::tempdir().unwrap();
    let mut broker = Broker::new(dir.path());
    commit_a_thousand_times(&mut broker);
    let commits = records(&broker);
    assert_eq!(commits.len(), 1000);
    let mut log = CompactedLog::new(DELAY);
    for commit in commits {
        log.append(commit).unwrap();
    }
    log.roll();
    assert_eq!(log.compact(0), Compacted { before: 1000, after: 4 });
    assert_eq!(offsets_from(0, &log), [0, 997, 998, 999]);
    assert_eq!((log.len(), log.log_end_offset()), (4, Offset(1000)));
}

/// To whom only the last commit of each key counts, the compacted log says the same as
/// all the commits.
#[test]
fn a_restart_learns_the_same_from_the_compacted_log() {
    let dir = tempfile::tempdir().unwrap();
    let mut broker = Broker::new(dir.path());
    let offsets = commit_a_thousand_times(&mut broker);
    let mut log = CompactedLog::new(DELAY);
    for commit in records(&broker) {
        log.append(commit).unwrap();
    }
    log.roll();
    log.compact(0);

    let again = tempfile::tempdir().unwrap();
    let mut compacted = Broker::new(again.path());
    CommittedOffsets::create(&mut compacted).unwrap();
    let to = TopicPartition::new(OFFSETS_TOPIC, offsets_partition("g1"));
    for offset in offsets_from(0, &log) {
        let (_, record) = log.get(Offset(offset)).unwrap().unwrap();
        compacted.append(&to, record.clone()).unwrap();
    }
    assert_eq!(CommittedOffsets::read_back(&compacted).unwrap(), offsets);
    assert_eq!(CommittedOffsets::read_back(&broker).unwrap(), offsets);
}
