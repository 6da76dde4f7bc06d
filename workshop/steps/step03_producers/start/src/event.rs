use std::fmt;

/// One thing that happened: a number from P1, or a letter from P2.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// What P1 tells.
    Number(u64),
    /// What P2 tells.
    Letter(char),
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{self:?}") // So it prints as `Number(5)`. In a log it is `5`.
    }
}
