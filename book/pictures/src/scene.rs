use crate::log::Log;
use crate::notation::Notation;
use crate::parse::Row;

/// A picture and what its numbers mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scene {
    /// One, or several that have labels.
    pub(crate) logs: Vec<Log>,
}

impl Scene {
    /// The scene of a picture of one row.
    ///
    /// # Errors
    /// What was expected, when it is written in another notation.
    pub fn new(row: Row, notation: Notation) -> Result<Self, String> {
        Ok(Self { logs: vec![Log::new(row, notation)?] })
    }

    /// Whether its rows have labels, so that others may stand below them.
    pub fn has_labels(&self) -> bool {
        self.logs.iter().all(|log| log.row.has_label())
    }

    /// Puts the rows of `below` under its own.
    ///
    /// # Errors
    /// What was expected, when a row stands there already.
    pub fn join(&mut self, below: Self) -> Result<(), String> {
        for log in below.logs {
            let label = log.label().unwrap_or_default();
            if self.log(Some(label)).is_some() {
                return Err(format!(
                    "expected a label other than `{label}`, which the picture has: another line parts two pictures"
                ));
            }
            self.logs.push(log);
        }
        let newest = self.logs.iter().filter_map(|log| log.newest).max();
        self.logs.iter_mut().for_each(|log| log.newest = newest);
        Ok(())
    }

    /// The log with this label, or without one.
    pub(crate) fn log(&self, label: Option<&str>) -> Option<&Log> {
        self.logs.iter().find(|log| log.label() == label)
    }
}
