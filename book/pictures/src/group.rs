use crate::log::Place;
use crate::marks::Mark;
use crate::notation::LAYERS;
use crate::text::{mono_width, said_width};

/// The width of a letter of a short name, and how long one is at most.
const NAME: usize = 8;
const SHORT: usize = 4;
const GAP: usize = 3;

/// The consumers that are at one place, with one mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Group {
    pub(crate) place: Place,
    pub(crate) mark: Mark,
    /// Whether they are of an older generation than others.
    pub(crate) is_old: bool,
    pub(crate) members: Vec<Member>,
    /// What they have in common, and whether the first line of it or the second says what is wrong with it.
    pub(crate) lines: Vec<String>,
    pub(crate) is_wrong: bool,
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
        let letters = self.name.chars().count();
        match !LAYERS || letters <= SHORT {
            true => (letters * NAME + 10).max(26),
            false => mono_width(&self.name) + 10,
        }
    }
}

impl Group {
    /// The width of the names side by side.
    pub(crate) fn names(&self) -> usize {
        let names: usize =
            self.members.iter().map(|member| member.width() + GAP).sum();
        names - GAP
    }

    /// Whether `member`, at `place` with `mark`, can stand here in this width.
    pub(crate) fn takes(&self, other: &Self, width: usize) -> bool {
        (self.place, self.mark, self.is_old)
            == (other.place, other.mark, other.is_old)
            && self.names() + GAP + other.names() <= width
    }

    /// The width of the label.
    pub(crate) fn width(&self) -> usize {
        self.lines.iter().map(|line| said_width(line)).max().unwrap_or(0)
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
