//! Any event of one field can be written and read back, and no other.

use std::fs;

use crate::common::{EVENTS, numbered, rows};
use proptest::prelude::*;
use step06_archive::Archive;
use tempfile::tempdir;

/// The offset of the first event is told, and those of the others follow from it.
#[test]
fn each_event_is_a_row_with_its_offset() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("archive.csv");
    let mut archive = Archive::create(&path).unwrap();
    archive.append(0, &EVENTS[..5]).unwrap();
    archive.append(5, &EVENTS[5..]).unwrap();
    assert_eq!(rows(&path), numbered(EVENTS));
}

/// An event is found by the offset in its row, and not by the place of the row in
/// the file.
#[test]
fn an_archived_offset_can_be_read_and_no_other() {
    let dir = tempdir().unwrap();
    let mut archive = Archive::create(dir.path().join("archive.csv")).unwrap();
    archive.append(10, 110..=119).unwrap();
    for offset in 10..=19 {
        assert_eq!(archive.read(offset).unwrap(), Some(100 + offset));
    }
    assert_eq!(archive.read::<u64>(9).unwrap(), None);
    assert_eq!(archive.read::<u64>(20).unwrap(), None);
}

/// A row that is not what its reader expects is an error, and not an absence.
#[test]
fn an_event_of_another_type_cannot_be_read() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("archive.csv");
    let mut archive = Archive::create(&path).unwrap();
    archive.append(0, ["cod"]).unwrap();
    let message = archive.read::<u64>(0).unwrap_err().to_string();
    assert!(message.starts_with(&format!("{}: ", path.display())), "{message}");
}

/// A refused append leaves the file as it was, whatever its events are.
fn refused<E: serde::Serialize>(first: u64, events: Vec<E>, why: &str) {
    let dir = tempdir().unwrap();
    let path = dir.path().join("archive.csv");
    let mut archive = Archive::create(&path).unwrap();
    archive.append(0, ["whole"]).unwrap();
    let message = archive.append(first, events).unwrap_err().to_string();
    assert!(message.contains(why), "{message}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "offset,event\n0,whole\n");
    archive.append(1, ["next"]).unwrap();
    assert_eq!(rows(&path), numbered(["whole", "next"]));
}

/// All rows are made before the file is touched, so one event that does not fit
/// holds back the rest.
#[test]
fn an_event_that_is_not_one_field_is_refused_and_the_file_stays_whole() {
    refused(1, vec![vec!["one", "two"]], "found record with 3 fields");
    refused(1, vec![vec!["one"], vec!["one", "two"]], "found record with 3 fields");
    refused(1, vec![Vec::<u64>::new()], "found record with 1 fields");
}

/// No offset comes after the largest number, and to start again at 0 would give one
/// twice.
#[test]
fn events_beyond_the_last_offset_are_refused_and_the_file_stays_whole() {
    refused(u64::MAX, vec!["last", "one too many"], "no offset is left");
}

/// Any characters at all, or those that CSV cares about.
fn text() -> impl Strategy<Value = String> {
    let any_characters = prop::collection::vec(any::<char>(), 0..20);
    prop_oneof![
        any_characters.prop_map(String::from_iter),
        "[,;\"\r\n a\u{0}\u{feff}]{0,8}",
    ]
}

proptest! {
    /// CSV has rules for commas, quotes and line breaks, and what goes in by them
    /// must come out the same.
    #[test]
    fn any_text_survives_the_archive(events in prop::collection::vec(text(), 1..8)) {
        let dir = tempdir().unwrap();
        let mut archive = Archive::create(dir.path().join("archive.csv")).unwrap();
        archive.append(0, &events).unwrap();
        for (offset, event) in (0..).zip(&events) {
            prop_assert_eq!(archive.read(offset).unwrap(), Some(event.clone()));
        }
    }
}
