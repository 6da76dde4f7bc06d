//! Which names a topic may have: exactly those that Kafka allows.

use crate::common::{broker_with, files};
use proptest::prelude::*;
use step07_topics::{BrokerError, Retention, check_topic_name};

fn problem(name: &str) -> Option<&'static str> {
    match check_topic_name(name) {
        Ok(()) => None,
        Err(BrokerError::InvalidTopic(refused, problem)) => {
            assert_eq!(refused, name);
            Some(problem)
        }
        Err(error) => panic!("{error}"),
    }
}

/// Letters, digits, full stops, underscores and hyphens make a name, in any order.
#[test]
fn these_are_names() {
    for name in ["orders", "Orders", "0", "-", "_", "...", ".a", "a.", "a-0_b.C"] {
        assert_eq!(problem(name), None, "{name}");
    }
}

/// The refusal says what is wrong with the name.
#[test]
fn these_are_no_names_and_the_reason_is_said() {
    assert_eq!(problem(""), Some("it is empty"));
    for name in [".", ".."] {
        assert_eq!(problem(name), Some("it is the name of a folder"));
    }
    let foreign = Some("it may hold only a-z A-Z 0-9 . _ -");
    for name in ["fish & chips", "a/b", "a\\b", "a:b", "a\n", "\0", "é", "٣", " "]
    {
        assert_eq!(problem(name), foreign, "{name:?}");
    }
    assert_eq!(problem(&"é".repeat(130)), foreign);
}

/// A name has 249 characters at most, and one of that length still names a file.
#[test]
fn a_name_of_249_characters_is_the_longest() {
    let (mut broker, dir) = broker_with(&[]);
    let longest = "x".repeat(249);
    broker.create_topic(&longest, Retention::default()).unwrap();
    assert_eq!(files(dir.path()), [longest + ".csv"]);
    let too_long = Some("it is longer than 249 characters");
    assert_eq!(problem(&"x".repeat(250)), too_long);
    assert_eq!(problem(&".".repeat(250)), too_long);
}

proptest! {
    /// Whatever Kafka's pattern allows is a name, but for the two that mean folders.
    #[test]
    fn every_name_that_kafka_allows_is_allowed(name in "[a-zA-Z0-9._-]{1,249}") {
        let folder = name == "." || name == "..";
        prop_assert_eq!(check_topic_name(&name).is_err(), folder);
    }

    /// One foreign character spoils a name, wherever it stands.
    #[test]
    fn no_name_with_another_character_is_allowed(
        before in "[a-zA-Z0-9._-]{0,9}",
        foreign in "[^a-zA-Z0-9._-]",
        after in "[a-zA-Z0-9._-]{0,9}",
    ) {
        prop_assert!(check_topic_name(&(before + &foreign + &after)).is_err());
    }

    /// What is longer than 249 characters is no name.
    #[test]
    fn no_longer_name_is_allowed(name in "[a-zA-Z0-9._-]{250,300}") {
        prop_assert!(check_topic_name(&name).is_err());
    }
}
