use crate::arrival::{Arrival, Way};
use crate::log::{Log, Place};
use crate::notation::{LAYERS, Note, Number};
use crate::parse::{Consumer, Written};

/// What is drawn where a consumer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Its position, or what it has read last.
    Position,
    /// Its position, when it has committed nothing.
    Uncommitted,
    /// What it has committed.
    Committed,
    /// Its position, which is what it has committed.
    Both,
    /// What it has committed, when it has no position.
    Stopped,
}

/// The marks of a consumer, each with its place.
pub(crate) fn marks(log: &Log, consumer: &Consumer) -> Vec<(Place, Mark)> {
    let (note, committed) = (consumer.note, consumer.committed);
    if !LAYERS {
        return vec![(log.place(note), Mark::Position)];
    }
    let (at, flag) = (log.place(note), log.place(committed));
    match (note, committed) {
        (_, Written::Nothing) => vec![(at, Mark::Position)],
        (Written::Dash, _) => vec![(flag, Mark::Stopped)],
        (_, Written::Dash) => vec![(at, Mark::Uncommitted)],
        _ if at == flag => vec![(at, Mark::Both)],
        _ => vec![(at, Mark::Position), (flag, Mark::Committed)],
    }
}

impl Mark {
    /// Whether a consumer reads here.
    pub(crate) fn is_position(self) -> bool {
        !self.is_flag()
    }

    /// Whether this is only what has been committed.
    pub(crate) fn is_flag(self) -> bool {
        LAYERS && matches!(self, Self::Committed | Self::Stopped)
    }

    /// Whether it is not as it was.
    pub(crate) fn has_moved(self, arrival: &Arrival) -> bool {
        let has_moved = arrival.way != Way::Stayed;
        if !LAYERS {
            return has_moved;
        }
        let is_committed = arrival.committed.is_some();
        match self {
            Self::Position | Self::Uncommitted => has_moved,
            Self::Committed => is_committed || arrival.way == Way::New,
            Self::Both | Self::Stopped => has_moved || is_committed,
        }
    }

    /// What is said below the names of those who have this mark at `place`.
    pub(crate) fn lines(self, log: &Log, place: Place) -> Vec<String> {
        let first = match (place, self, log.notation.note) {
            (Place::Anywhere, ..) => "reads any".to_string(),
            (Place::Before, Self::Stopped, _) if LAYERS => {
                "no position".to_string()
            }
            (Place::Before, ..) => "nothing yet".to_string(),
            (Place::At(at) | Place::Gone(at), mark, _) if mark.is_flag() => {
                format!("committed {at}")
            }
            (Place::At(at), _, Note::LastRead) => format!("last read {at}"),
            (Place::At(at) | Place::Gone(at), ..) => format!("next {at}"),
        };
        if !LAYERS {
            return vec![first];
        }
        let second = match (self, place) {
            (Self::Both, Place::At(at) | Place::Gone(at)) => {
                format!("committed {at}")
            }
            (Self::Uncommitted, _) | (Self::Stopped, Place::Before) => {
                "none committed".to_string()
            }
            (Self::Stopped, _) => "no position".to_string(),
            _ => return vec![first],
        };
        vec![first, second]
    }
}

/// Why there is nothing to read at this place, and will not be after the next append.
pub(crate) fn wrong(log: &Log, place: Place) -> Option<&'static str> {
    match (place, log.notation.number) {
        (Place::Gone(_), _) => Some("dropped"),
        (Place::At(at), _) if at <= log.next() => None,
        (Place::At(_), Number::Index) => Some("nothing there"),
        (Place::At(_), Number::Offset) => Some("out of range"),
        _ => None,
    }
}
