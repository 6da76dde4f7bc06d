use std::fmt;

/// What the numbers in the pictures of a step mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Notation {
    /// What a consumer's number says.
    pub note: Note,
    /// What the number of an event is called.
    pub number: Number,
}

/// What the number after a consumer's name says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Note {
    /// There is none: `C`.
    None,
    /// Which event was read last: `C(2)`, or `C(-)` before the first.
    LastRead,
    /// Which event will be read next: `C(3)`.
    Position,
}

/// How events are numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Number {
    /// By their place in the log, from 0. What was dropped does not count.
    Index,
    /// By how many were appended before, whether or not they are still there.
    Offset,
}

/// Which notation holds from which step on. A test compares it with what the consumer of each step keeps.
const SINCE: [(u32, Note, Number); 4] = [
    (1, Note::None, Number::Index),
    (2, Note::LastRead, Number::Index),
    (4, Note::Position, Number::Index),
    (6, Note::Position, Number::Offset),
];

impl Notation {
    /// The notation of a step.
    pub fn of_step(step: u32) -> Option<Self> {
        let (_, note, number) =
            *SINCE.iter().rfind(|(since, ..)| *since <= step)?;
        Some(Self { note, number })
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            Self::Index => "index",
            Self::Offset => "offset",
        })
    }
}
