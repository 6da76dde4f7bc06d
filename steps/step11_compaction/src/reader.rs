use step06_offset_deque_csv::{Offset, OffsetOutOfRange};
use step07_topics::Record;

use crate::CompactedLog;

// ANCHOR: reader
/// A reader of a compacted log, which steps over the gaps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reader {
    position: Offset,
}

impl Reader {
    /// A reader that starts at `position`.
    pub fn new(position: Offset) -> Self {
        Self { position }
    }

    /// It will read the first record at this offset or after it.
    pub fn position(&self) -> Offset {
        self.position
    }
    // ANCHOR_END: reader

    // ANCHOR: poll
    /// Reads the next record that is there. `None`, and the position unmoved, when
    /// there is none.
    pub fn poll<'log>(
        &mut self,
        log: &'log CompactedLog,
    ) -> Result<Option<(Offset, &'log Record)>, OffsetOutOfRange> {
        let found = log.get(self.position)?;
        if let Some((offset, _)) = found {
            self.position = Offset(offset.0 + 1);
        }
        Ok(found)
    }

    /// How many offsets it is behind the log end. It counts the gaps too.
    pub fn lag(&self, log: &CompactedLog) -> u64 {
        log.log_end_offset().0.saturating_sub(self.position.0)
    }
}
// ANCHOR_END: poll
