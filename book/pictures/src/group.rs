use crate::notation::{Note, Number};
use crate::scene::{Place, Scene};

/// The widths of a letter of a name and of a label, rounded up.
const NAME: usize = 8;
const LABEL: usize = 6;
const GAP: usize = 3;

/// The consumers that are at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Group {
    pub(crate) place: Place,
    pub(crate) members: Vec<Member>,
    /// What they have in common, and what is wrong with it.
    pub(crate) label: String,
    pub(crate) wrong: Option<&'static str>,
    /// The row of cells below which they stand, and how far below.
    pub(crate) row: usize,
    pub(crate) lane: usize,
    /// What they point at, where their names begin, and the middle of the label.
    pub(crate) middle: usize,
    pub(crate) left: usize,
    pub(crate) label_at: usize,
}

/// A consumer of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Member {
    pub(crate) name: String,
    /// Whether it was not here before.
    pub(crate) moved: bool,
    /// The slot that it came from.
    pub(crate) from: Option<usize>,
}

impl Member {
    pub(crate) fn width(&self) -> usize {
        (self.name.chars().count() * NAME + 10).max(26)
    }
}

impl Group {
    /// The width of the names side by side.
    pub(crate) fn names(&self) -> usize {
        let names: usize =
            self.members.iter().map(|member| member.width() + GAP).sum();
        names - GAP
    }

    /// The width of the label.
    pub(crate) fn width(&self) -> usize {
        let wrong = self.wrong.map_or(0, str::len);
        self.label.chars().count().max(wrong) * LABEL
    }

    /// Where each member begins.
    pub(crate) fn starts(&self) -> Vec<usize> {
        let mut left = self.left;
        let starts = self.members.iter().map(|member| {
            left += member.width() + GAP;
            left - member.width() - GAP
        });
        starts.collect()
    }

    /// The leftmost and the rightmost of its parts.
    fn ends(&self) -> (usize, usize) {
        let half = self.width() / 2;
        (
            self.left.min(self.label_at - half),
            (self.left + self.names()).max(self.label_at + half),
        )
    }

    /// Whether the two would touch in one lane, or hide each other's pointer.
    pub(crate) fn is_beside(&self, other: &Self) -> bool {
        let clear = |a: &Self, b: &Self| a.ends().1 + 6 <= b.ends().0;
        self.row == other.row && !clear(self, other) && !clear(other, self)
    }
}

/// What the consumers at a place have in common.
pub(crate) fn label(scene: &Scene, place: Place) -> String {
    match (place, scene.notation.note) {
        (Place::Anywhere, _) => "reads any".to_string(),
        (Place::Before, _) => "nothing yet".to_string(),
        (Place::At(at), Note::LastRead) => format!("last read {at}"),
        (Place::At(at) | Place::Gone(at), _) => format!("next {at}"),
    }
}

/// Why there is nothing to read at this place, and will not be after the next append.
pub(crate) fn wrong(scene: &Scene, place: Place) -> Option<&'static str> {
    match (place, scene.notation.number) {
        (Place::Gone(_), _) => Some("dropped"),
        (Place::At(at), _) if at <= scene.next() => None,
        (Place::At(_), Number::Index) => Some("nothing there"),
        (Place::At(_), Number::Offset) => Some("out of range"),
        _ => None,
    }
}
