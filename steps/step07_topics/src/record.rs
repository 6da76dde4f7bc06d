use std::fmt;

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, percent_encode};
use serde::{Deserialize, Serialize};

// ANCHOR: record
/// What a topic holds. Kafka's record, without its headers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Record {
    /// What it is about, in bytes that mean nothing to the broker.
    pub key: Option<Vec<u8>>,
    /// What there is to say about it, in bytes as well.
    pub value: Option<Vec<u8>>,
    /// When it happened, in milliseconds since 1970.
    pub timestamp: i64,
}

impl Record {
    /// A record of text.
    pub fn new(key: Option<&str>, value: Option<&str>, timestamp: i64) -> Self {
        let bytes = |text: &str| text.as_bytes().to_vec();
        Self { key: key.map(bytes), value: value.map(bytes), timestamp }
    }
}
// ANCHOR_END: record

// ANCHOR: field
/// As one CSV field: `10 key=cod value=2`. What has no key or no value leaves it out.
impl From<Record> for String {
    fn from(record: Record) -> Self {
        let mut field = record.timestamp.to_string();
        for (name, bytes) in [("key", &record.key), ("value", &record.value)] {
            if let Some(bytes) = bytes {
                field += &format!(" {name}={}", percent_encode(bytes, ENCODED));
            }
        }
        field
    }
}

/// What would end a word, and the sign of the encoding itself.
const ENCODED: &AsciiSet = &CONTROLS.add(b' ').add(b'%');
// ANCHOR_END: field

// ANCHOR: parse
impl TryFrom<String> for Record {
    type Error = String;

    fn try_from(field: String) -> Result<Self, String> {
        let mut words = field.split(' ');
        let timestamp = words.next().and_then(|word| word.parse().ok());
        let part = |name| {
            let text = words.clone().find_map(|word| word.strip_prefix(name))?;
            Some(percent_decode_str(text).collect())
        };
        let (key, value) = (part("key="), part("value="));
        let record = timestamp.map(|timestamp| Self { key, value, timestamp });
        let same = |record: &Self| String::from(record.clone()) == field;
        record.filter(same).ok_or_else(|| format!("`{field}` is not a record"))
    }
}
// ANCHOR_END: parse

// ANCHOR: display
/// The record in a picture: `cod=2`, `2` without a key, `cod=∅` without a value.
impl fmt::Display for Record {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        if let Some(key) = &self.key {
            write!(f, "{}=", String::from_utf8_lossy(key))?;
        }
        match &self.value {
            Some(value) => f.write_str(&String::from_utf8_lossy(value)),
            None => f.write_str("∅"),
        }
    }
}
// ANCHOR_END: display
