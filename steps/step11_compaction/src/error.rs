// ANCHOR: error
/// A record without a key, which no later record could replace. Kafka:
/// `INVALID_RECORD` (87).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this record has no key, and in a compacted log each needs one")]
pub struct InvalidRecord;

impl InvalidRecord {
    /// Kafka's number and name for it.
    pub fn code(self) -> (i16, &'static str) {
        (87, "INVALID_RECORD")
    }
}
// ANCHOR_END: error
