//! What the chapter says about a record: in a picture, and as one field of a file.

use step07_topics::Record;

fn field(key: Option<&str>, value: Option<&str>) -> String {
    String::from(Record::new(key, value, 10))
}

/// Key and value are bytes, of which `new` makes a record's text.
#[test]
fn a_record_holds_bytes() {
    let record = Record::new(Some("cod"), Some("£9"), 10);
    assert_eq!(record.key, Some(b"cod".to_vec()));
    assert_eq!(record.value, Some(vec![0xc2, 0xa3, b'9']));
    assert_eq!(record.timestamp, 10);
}

/// A picture shows the key, a sign of equality and the value; a record without a key
/// has neither of the first two, and one without a value has the sign of the empty set.
#[test]
fn a_picture_shows_what_is_there() {
    let picture = |key, value| Record::new(key, value, 10).to_string();
    assert_eq!(picture(Some("cod"), Some("2")), "cod=2");
    assert_eq!(picture(None, Some("2")), "2");
    assert_eq!(picture(Some("cod"), None), "cod=∅");
    assert_eq!(picture(None, None), "∅");
    assert_eq!(picture(Some("cod"), Some("")), "cod=");
    let bytes = Record { key: None, value: Some(vec![b'a', 255]), timestamp: 0 };
    assert_eq!(bytes.to_string(), "a\u{fffd}");
}

/// In a file, what is missing is left out, and what is empty has its name alone.
#[test]
fn no_value_and_an_empty_value_are_two_things() {
    assert_eq!(field(Some("cod"), Some("2")), "10 key=cod value=2");
    assert_eq!(field(Some("cod"), Some("")), "10 key=cod value=");
    assert_eq!(field(Some("cod"), None), "10 key=cod");
    assert_eq!(field(Some(""), None), "10 key=");
    assert_eq!(field(None, None), "10");
}

/// What would end a word, and what is no ASCII, is written as the numbers of its bytes.
#[test]
fn what_would_spoil_a_field_is_encoded() {
    assert_eq!(field(None, Some("£9")), "10 value=%C2%A39");
    assert_eq!(field(Some("a b"), Some("5%\n")), "10 key=a%20b value=5%25%0A");
    assert_eq!(field(None, Some("key=cod")), "10 value=key=cod");
}

/// A field that no record was written as is an error and not half a record.
#[test]
fn a_field_that_was_not_written_for_a_record_is_no_record() {
    let without_a_time = ["", "cod", "key=cod value=2", " 10", "1.5 key=cod"];
    let spoilt =
        ["10 key=cod vaule=2", "10 value=1 value=2", "10 cod", "010 key=a"];
    for field in without_a_time.into_iter().chain(spoilt) {
        let error = Record::try_from(field.to_string()).unwrap_err();
        assert_eq!(error, format!("`{field}` is not a record"));
    }
}
