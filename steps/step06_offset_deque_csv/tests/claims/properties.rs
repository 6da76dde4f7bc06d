//! The log against a plain `Vec` that forgets nothing, for any retention and any
//! sequence of steps.

use crate::common::{log_in, numbered, rows};
use proptest::prelude::*;
use step06_offset_deque_csv::{
    Consumer, Log, Offset, OffsetOutOfRange, OffsetReset, StartAt,
};
use tempfile::tempdir;

#[derive(Debug, Clone)]
enum Step {
    Append(String),
    Poll(usize),
    Seek(usize, u64),
}

/// Any characters at all, or those that CSV cares about.
fn text() -> impl Strategy<Value = String> {
    let any_characters = prop::collection::vec(any::<char>(), 0..20);
    prop_oneof![
        any_characters.prop_map(String::from_iter),
        "[,;\"\r\n a\u{0}\u{feff}]{0,8}",
    ]
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => text().prop_map(Step::Append),
        2 => (0..3usize).prop_map(Step::Poll),
        1 => (0..3usize, 0..60u64).prop_map(|(c, offset)| Step::Seek(c, offset)),
    ]
}

fn retention() -> impl Strategy<Value = (usize, usize)> {
    (1..12usize).prop_flat_map(|max_events| (Just(max_events), 1..=max_events))
}

/// What `get` must answer, from all events ever appended and the log start.
fn expected(
    events: &[String],
    log_start: Offset,
    offset: u64,
) -> Result<Option<&String>, OffsetOutOfRange> {
    let log_end = events.len() as u64;
    if offset < log_start.0 || offset > log_end {
        let (requested, log_end) = (Offset(offset), Offset(log_end));
        return Err(OffsetOutOfRange { requested, log_start, log_end });
    }
    Ok(events.get(offset as usize))
}

/// What `poll` must answer, and the position it must leave behind.
fn expected_poll(
    events: &[String],
    log_start: Offset,
    position: u64,
    reset: OffsetReset,
) -> (Result<Option<&String>, OffsetOutOfRange>, u64) {
    let answer = expected(events, log_start, position);
    let position = match (&answer, reset) {
        (Ok(_), _) => position,
        (Err(_), OffsetReset::None) => return (answer, position),
        (Err(_), OffsetReset::Earliest) => log_start.0,
        (Err(_), OffsetReset::Latest) => events.len() as u64,
    };
    let event = events.get(position as usize);
    (Ok(event), position + event.is_some() as u64)
}

fn agree_everywhere(
    log: &Log<String>,
    events: &[String],
) -> Result<(), TestCaseError> {
    for offset in 0..=events.len() as u64 + 2 {
        let answer = log.get(Offset(offset));
        prop_assert_eq!(answer, expected(events, log.log_start_offset(), offset));
    }
    Ok(())
}

proptest! {
    /// Archive and memory are under one count: no event is in both, none is in
    /// neither, and each keeps its offset.
    #[test]
    fn every_event_is_in_the_archive_or_in_memory_at_its_offset(
        (max_events, drop_events) in retention(),
        steps in prop::collection::vec(step(), 0..60),
    ) {
        let dir = tempdir().unwrap();
        let mut log = log_in(dir.path(), max_events, drop_events);
        let resets = [OffsetReset::Earliest, OffsetReset::Latest, OffsetReset::None];
        let mut consumers =
            resets.map(|reset| Consumer::new("C", StartAt::Earliest, reset, &log));
        let mut events: Vec<String> = vec![];

        for step in steps {
            let log_start = log.log_start_offset();
            match step {
                Step::Append(event) => {
                    events.push(event.clone());
                    let full = log.len() == max_events;
                    prop_assert_eq!(log.append(event).unwrap().0, events.len() as u64 - 1);
                    let dropped = if full { drop_events as u64 } else { 0 };
                    prop_assert_eq!(log.log_start_offset().0, log_start.0 + dropped);
                }
                Step::Poll(c) => {
                    let position = consumers[c].position().0;
                    let (answer, next) = expected_poll(&events, log_start, position, resets[c]);
                    prop_assert_eq!(consumers[c].poll(&log), answer);
                    prop_assert_eq!(consumers[c].position().0, next);
                }
                Step::Seek(c, offset) => consumers[c].seek(Offset(offset)),
            }
            prop_assert!(log.log_start_offset() >= log_start, "the log start went back");
            prop_assert!(log.len() <= max_events);
            agree_everywhere(&log, &events)?;
        }
        let archived = numbered(&events[..log.log_start_offset().0 as usize]);
        prop_assert_eq!(rows(&dir.path().join("archive.csv")), archived);
    }
}
