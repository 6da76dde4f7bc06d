//! Any record in the archive, and any sequence of appends and polls against a plain
//! model.

use std::collections::BTreeMap;

use crate::common::{broker_with, consumer_of, record};
use proptest::prelude::*;
use step07_topics::{Logs, Offset, OffsetReset, Record, Retention};

/// No bytes, any bytes, or text that looks like a field.
fn bytes() -> impl Strategy<Value = Option<Vec<u8>>> {
    let any_bytes = prop::collection::vec(any::<u8>(), 0..20);
    let text = "[ %=,\"\r\n0a]{0,6}(key=|value=)?[ %=,\"\r\n0a]{0,6}";
    prop::option::of(prop_oneof![any_bytes, text.prop_map(String::into_bytes)])
}

fn any_record() -> impl Strategy<Value = Record> {
    let parts = (bytes(), bytes(), any::<i64>());
    parts.prop_map(|(key, value, timestamp)| Record { key, value, timestamp })
}

const TOPICS: [&str; 3] = ["a", "b", "c"];

#[derive(Debug, Clone)]
enum Step {
    Append(usize),
    Poll(usize, usize),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        (0..3usize).prop_map(Step::Append),
        (0..2usize, 0..4usize).prop_map(|(c, max)| Step::Poll(c, max)),
    ]
}

proptest! {
    /// A record comes back from the archive as it went there, be its bytes what they
    /// may, or not there at all.
    #[test]
    fn any_record_survives_the_archive(
        records in prop::collection::vec(any_record(), 1..6),
    ) {
        let (mut broker, _dir) = broker_with(&[]);
        broker.create_topic("any", Retention::new(1, 1).unwrap()).unwrap();
        for record in &records {
            broker.append("any", record.clone()).unwrap();
        }
        broker.append("any", record("the last one is not archived")).unwrap();
        let log = broker.log(&"any".to_string()).unwrap();
        for (offset, record) in (0..).zip(records) {
            prop_assert_eq!(log.archived(Offset(offset)).unwrap(), Some(record));
        }
    }

    /// A field holds no space but those between its words, and nothing that a reader of
    /// lines could take for the end of one.
    #[test]
    fn any_record_is_a_line_of_at_most_three_words(record in any_record()) {
        let words = 1 + record.key.iter().count() + record.value.iter().count();
        let field = String::from(record.clone());
        prop_assert_eq!(field.split(char::is_whitespace).count(), words);
        prop_assert!(field.is_ascii() && !field.contains(|c: char| c.is_control()));
        prop_assert_eq!(Record::try_from(field), Ok(record));
    }

    /// Between any appends and polls, each consumer reads each topic's records once and
    /// in order, and at most so many as it asked for.
    #[test]
    fn each_topic_is_read_once_and_in_order(
        steps in prop::collection::vec(step(), 0..60),
    ) {
        let (mut broker, _dir) = broker_with(&[]);
        for topic in TOPICS {
            let keeps_all = Retention::new(1000, 1).unwrap();
            broker.create_topic(topic, keeps_all).unwrap();
        }
        let mut consumers =
            [["a", "b", "c"], ["c", "a", "a"]].map(|it| consumer_of(&it, OffsetReset::None, &broker));
        let mut appended = [0; 3];
        let mut read: [BTreeMap<String, u64>; 2] = Default::default();
        let drain = [0, 1].map(|c| std::iter::repeat_n(Step::Poll(c, 3), 100));
        for step in steps.into_iter().chain(drain.into_iter().flatten()) {
            let (c, max) = match step {
                Step::Append(topic) => {
                    let value = appended[topic].to_string();
                    broker.append(TOPICS[topic], record(&value)).unwrap();
                    appended[topic] += 1;
                    continue;
                }
                Step::Poll(c, max) => (c, max),
            };
            let Some(found) = consumers[c].poll(&broker, max).unwrap() else { continue };
            prop_assert!((1..=max).contains(&found.clone().count()));
            let next = read[c].entry(found.name.clone()).or_default();
            for (offset, record) in found {
                prop_assert_eq!(offset, Offset(*next));
                prop_assert_eq!(record.to_string(), next.to_string());
                *next += 1;
            }
        }
        for (c, topics) in [(0, [0, 1, 2].as_slice()), (1, &[2, 0])] {
            for &topic in topics {
                let read = read[c].get(TOPICS[topic]).copied().unwrap_or_default();
                prop_assert_eq!(read, appended[topic]);
            }
        }
        prop_assert!(!read[1].contains_key("b"));
    }
}
