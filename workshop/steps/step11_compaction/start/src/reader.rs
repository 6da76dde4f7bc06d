use step06_offset_deque_csv::{Offset, OffsetOutOfRange};
use step07_topics::Record;

use crate::CompactedLog;

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

    /// Reads the next record that is there. `None`, and the position unmoved, when
    /// there is none.
    pub fn poll<'log>(
        &mut self,
        log: &'log CompactedLog,
    ) -> Result<Option<(Offset, &'log Record)>, OffsetOutOfRange> {
        todo!("read at {} of {log}, and move", self.position)
    }

    /// How many offsets it is behind the log end. It counts the gaps too.
    pub fn lag(&self, log: &CompactedLog) -> u64 {
        todo!("from {} to the end of {log}", self.position)
    }
}
