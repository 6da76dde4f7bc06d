//! What `cargo run -p step10_coordinator` prints is what the chapter shows, and so is
//! its picture.

use std::process::Command;

use step09_commits as step09;
use step10_coordinator::{
    Assignor, Broker, CommittedOffsets, Coordinator, Logs, Membership, OffsetReset,
    Protocol, Record, Retention, TopicPartition,
};

fn assert_snapshot(name: &str, text: String) {
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// In the chapter's story, C1 falls silent, C2 takes over, and what the old C1 commits
/// is refused.
#[test]
fn the_story_prints_what_the_chapter_shows() {
    let program = env!("CARGO_BIN_EXE_step10_coordinator");
    let story = Command::new(program).output().unwrap();
    assert!(story.status.success(), "{}", String::from_utf8_lossy(&story.stderr));
    assert_snapshot("story", String::from_utf8(story.stdout).unwrap());
}

/// In the chapter's picture, generation 3 has committed 9, and a member of generation 2
/// would commit 6.
#[test]
fn the_picture_has_a_zombie() {
    let dir = tempfile::tempdir().unwrap();
    let mut broker = Broker::new(dir.path());
    broker.create_topic("orders", 2, Retention::default()).unwrap();
    let orders = TopicPartition::new("orders", 0);
    for n in 0..9 {
        let record = Record::new(None, Some(&format!("a{n}")), 0);
        broker.append(&orders, record).unwrap();
    }
    let protocol =
        Protocol { assignor: Assignor::Range, topics: vec!["orders".to_string()] };
    let offsets = CommittedOffsets::create(&mut broker).unwrap();
    let mut coordinator = Coordinator::new(protocol.clone(), 10, offsets);
    for name in ["C1", "C2", "C1"] {
        coordinator.join(&broker, name, &protocol, 0).unwrap();
    }
    let (zombie, mut old) = member(&mut coordinator, &broker, "C1", 0, 6);
    coordinator.sync("C2", 10).unwrap();
    coordinator.join(&broker, "C2", &protocol, 11).unwrap();
    let (place, mut new) = member(&mut coordinator, &broker, "C2", 11, 9);
    coordinator.commit(&mut broker, &place, &mut new, 11).unwrap();
    let refused = coordinator.commit(&mut broker, &zombie, &mut old, 11);
    assert_eq!(refused.unwrap_err().code(), (25, "UNKNOWN_MEMBER_ID"));
    let committed = coordinator.offsets().committed("kitchen", &orders).unwrap();
    let next = |c: &step09::Consumer| {
        c.positions().find(|(of, _)| **of == orders).unwrap().1
    };
    let zombie = format!("C1@{}({})", zombie.generation(), next(&old));
    let owner = format!("C2@{}({}|{committed})", place.generation(), next(&new));
    let log = broker.log(&orders).unwrap();
    let picture = format!("{orders}: P -> {log} -> {zombie}, {owner}\n");
    assert_snapshot("picture", picture);
}

/// The place of a member, and its reader after so many orders of its first partition.
fn member(
    coordinator: &mut Coordinator,
    broker: &Broker,
    name: &str,
    now: u64,
    max: usize,
) -> (Membership, step09::Consumer) {
    let place = coordinator.sync(name, now).unwrap();
    let mut c = step09::Consumer::new(name, "kitchen", OffsetReset::Earliest);
    for partition in place.partitions() {
        c.assign(broker, coordinator.offsets(), partition.clone()).unwrap();
    }
    c.poll(broker, max).unwrap();
    (place, c)
}
