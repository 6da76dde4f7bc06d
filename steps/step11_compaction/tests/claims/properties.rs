//! For any sequence of appends, rolls and compactions, at any times.

use crate::common::{DELAY, Table, note, read_on, record, table_of};
use crate::model::Model;
use proptest::prelude::*;
use step11_compaction::{CompactedLog, Offset, OffsetOutOfRange, Reader};

#[derive(Debug, Clone)]
enum Step {
    Append(String, Option<String>),
    Roll,
    /// A compaction so many milliseconds later.
    Compact(i64),
    Poll,
}

fn step() -> impl Strategy<Value = Step> {
    let value = prop::option::weighted(0.7, "[0-9]");
    prop_oneof![
        6 => ("[a-d]", value).prop_map(|(key, value)| Step::Append(key, value)),
        2 => Just(Step::Roll),
        2 => (0..=DELAY).prop_map(Step::Compact),
        2 => Just(Step::Poll),
    ]
}

/// The last step is a compaction.
fn steps() -> impl Strategy<Value = Vec<Step>> {
    let steps = prop::collection::vec(step(), 0..60);
    (steps, 0..=DELAY).prop_map(|(mut steps, later)| {
        steps.push(Step::Compact(later));
        steps
    })
}

/// Makes a step, but for polls, and moves the clock.
fn make(step: &Step, now: &mut i64, log: &mut CompactedLog, model: &mut Model) {
    match step {
        Step::Append(key, value) => {
            let record = record(key, value.as_deref());
            assert_eq!(log.append(record.clone()), Ok(model.append(record)));
        }
        Step::Roll => {
            log.roll();
            model.roll();
        }
        Step::Compact(later) => {
            *now += later;
            log.compact(*now);
            model.compact(*now);
        }
        Step::Poll => {}
    }
}

/// What `get` must answer, by a linear search.
fn agree_everywhere(log: &CompactedLog, model: &Model) {
    let log_end = Offset(model.appended.len() as u64);
    assert_eq!((log.log_end_offset(), log.len()), (log_end, model.kept.len()));
    for requested in (0..=log_end.0 + 2).map(Offset) {
        let expected = match requested <= log_end {
            true => Ok(model.get(requested)),
            false => {
                let log_start = Offset(0);
                Err(OffsetOutOfRange { requested, log_start, log_end })
            }
        };
        assert_eq!(log.get(requested), expected);
    }
}

proptest! {
    /// The binary search over segments and within them finds what a search from the
    /// start finds, whatever was compacted.
    #[test]
    fn get_equals_a_linear_search(steps in steps()) {
        let (mut log, mut model) = (CompactedLog::new(DELAY), Model::default());
        let mut now = 0;
        for step in &steps {
            make(step, &mut now, &mut log, &mut model);
            if matches!(step, Step::Compact(_)) {
                agree_everywhere(&log, &model);
            }
        }
    }

    /// A reader from 0 ends with the last values of all that was ever appended, and
    /// each record that it reads has the offset with which it was appended.
    #[test]
    fn no_compaction_changes_the_table_or_an_offset(steps in steps()) {
        let (mut log, mut model) = (CompactedLog::new(DELAY), Model::default());
        let mut now = 0;
        for step in &steps {
            let is_compaction = matches!(step, Step::Compact(_));
            let before = is_compaction.then(|| table_of(&log));
            make(step, &mut now, &mut log, &mut model);
            if let Some(before) = before {
                prop_assert_eq!(table_of(&log), before);
            }
        }
        prop_assert_eq!(table_of(&log), model.table());
        let mut reader = Reader::new(Offset(0));
        for _ in 0..log.len() {
            let (offset, record) = reader.poll(&log).unwrap().unwrap();
            prop_assert_eq!(&model.appended[offset.0 as usize], record);
        }
    }

    /// A second compaction at the same time finds nothing more to do.
    #[test]
    fn compaction_is_idempotent_at_one_time(steps in steps()) {
        let (mut log, mut model) = (CompactedLog::new(DELAY), Model::default());
        let mut now = 0;
        for step in &steps {
            make(step, &mut now, &mut log, &mut model);
        }
        let once = log.to_string();
        let again = log.compact(now);
        prop_assert_eq!(again.before, again.after);
        prop_assert_eq!(log.to_string(), once);
    }

    /// A reader that needs less time than the delay, from its first record to its last,
    /// meets every tombstone that concerns it.
    #[test]
    fn a_reader_that_is_quicker_than_the_delay_ends_with_the_table(
        before in steps(),
        meanwhile in steps(),
    ) {
        let (mut log, mut model) = (CompactedLog::new(DELAY), Model::default());
        let mut now = 0;
        for step in &before {
            make(step, &mut now, &mut log, &mut model);
        }
        let (mut reader, mut table) = (Reader::new(Offset(0)), Table::new());
        let too_late = now + DELAY;
        for step in &meanwhile {
            match step {
                Step::Compact(later) if now + later >= too_late => {}
                step => make(step, &mut now, &mut log, &mut model),
            }
            if matches!(step, Step::Poll) && let Some((_, record)) = reader.poll(&log).unwrap() {
                note(&mut table, record);
            }
        }
        read_on(&mut reader, &log, &mut table);
        prop_assert_eq!(table, model.table());
    }
}
