//! A log that keeps everything in one list, and compacts by looking at each pair of
//! records.

use step11_compaction::{Offset, Record};

use crate::common::{DELAY, Table, note};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    pub offset: Offset,
    pub record: Record,
    first_met: Option<i64>,
}

#[derive(Debug, Default)]
pub struct Model {
    pub kept: Vec<Kept>,
    pub appended: Vec<Record>,
    /// How many records are in closed segments, or were.
    closed: u64,
}

impl Model {
    pub fn append(&mut self, record: Record) -> Offset {
        let offset = Offset(self.appended.len() as u64);
        self.appended.push(record.clone());
        self.kept.push(Kept { offset, record, first_met: None });
        offset
    }

    /// What was appended until now is closed.
    pub fn roll(&mut self) {
        self.closed = self.appended.len() as u64;
    }

    pub fn compact(&mut self, now: i64) {
        let closed = Offset(self.closed);
        let all = self.kept.clone();
        let is_last = |it: &Kept| {
            let mut later = all.iter().filter(|other| other.offset > it.offset);
            !later.any(|other| {
                other.offset < closed && other.record.key == it.record.key
            })
        };
        self.kept.retain_mut(|it| {
            if it.offset >= closed || !is_last(it) {
                return it.offset >= closed;
            }
            if it.record.value.is_some() {
                return true;
            }
            let first_met = *it.first_met.get_or_insert(now);
            now < first_met + DELAY
        });
    }

    /// Looks at one record after the other.
    pub fn get(&self, offset: Offset) -> Option<(Offset, &Record)> {
        let found = self.kept.iter().find(|it| it.offset >= offset);
        found.map(|it| (it.offset, &it.record))
    }

    /// The last values of everything that was ever appended.
    pub fn table(&self) -> Table {
        let mut table = Table::new();
        self.appended.iter().for_each(|record| note(&mut table, record));
        table
    }
}
