use std::fmt;

/// What is written in the pictures of a step, and what their numbers mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Notation {
    /// What a consumer's number says.
    pub note: Note,
    /// What the number of an event is called.
    pub number: Number,
    /// What may be written besides.
    signs: &'static [Sign],
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

/// What the notation gains when there is more than one log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// The name of a row, which is one of several: `orders-0: P -> [ ] -> C(0)`.
    Label,
    /// What a consumer has committed: `C(7|5)`.
    Committed,
    /// The generation of a member of a group: `C1@2(7)`.
    Generation,
    /// Events with their offsets, and the borders between segments: `[ 3:a | 6:b 7: ]`.
    Offset,
}

/// Whether the signs can be drawn at all. The live logs have none and travel inside their pages: what asks this is left
/// out of them.
pub(crate) const LAYERS: bool = cfg!(feature = "layers");

/// In the order in which the steps bring them.
const SIGNS: [Sign; 4] =
    [Sign::Label, Sign::Committed, Sign::Generation, Sign::Offset];

/// Which notation holds from which step on, with how many of the signs. A test compares it with what the consumer of
/// each step keeps, and with the signs that its story prints.
const SINCE: [(u32, Note, Number, usize); 8] = [
    (1, Note::None, Number::Index, 0),
    (2, Note::LastRead, Number::Index, 0),
    (4, Note::Position, Number::Index, 0),
    (6, Note::Position, Number::Offset, 0),
    (7, Note::Position, Number::Offset, 1),
    (9, Note::Position, Number::Offset, 2),
    (10, Note::Position, Number::Offset, 3),
    (11, Note::Position, Number::Offset, 4),
];

impl Notation {
    /// The notation of a step.
    pub fn of_step(step: u32) -> Option<Self> {
        let (_, note, number, signs) =
            *SINCE.iter().rfind(|(since, ..)| *since <= step)?;
        Some(Self { note, number, signs: SIGNS.get(..signs)? })
    }

    /// Whether `sign` may be written.
    pub fn has(&self, sign: Sign) -> bool {
        LAYERS && self.signs.contains(&sign)
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
