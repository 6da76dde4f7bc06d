//! Where the parts of a picture are, in pixels of the screen.

use crate::scene::Scene;

/// What is left of the log: the archive, and the names of things.
pub(crate) const GUTTER: usize = 64;
/// A log's cells.
pub(crate) const CELL: usize = 36;
/// From the cells down to where their numbers stand.
pub(crate) const NUMBERS: usize = 20;
/// The width of a column of text on a desk, and of a phone.
const WIDE: usize = 700;
const NARROW: usize = 344;
/// The widths that a cell may have.
const BROADEST: usize = 46;
const NARROWEST: usize = 30;
/// The width of a cell on a phone, on which seven stand beside each other.
const ON_A_PHONE: usize = 40;
/// The height of a consumer with its pointer and its label, and of a second line.
const LANE: usize = 50;
const SECOND_LINE: usize = 13;
/// The room above a row for the line of the producers; above the first, for the producers themselves.
const ABOVE: usize = 30;
const ABOVE_THE_FIRST: usize = 40;

/// How wide the cells of a figure are, and how many stand in a row: the same in all of its frames.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Form {
    pub(crate) columns: usize,
    pub(crate) cell: usize,
}

impl Form {
    /// The forms in which `scenes` are drawn: for a desk, and where that would be too wide, for a phone.
    pub(crate) fn all(scenes: &[Scene]) -> Vec<Self> {
        let slots = scenes.iter().map(|scene| scene.slots.len()).max();
        let slots = slots.unwrap_or(1).max(2);
        let phone = Self::phone();
        match slots <= phone.columns {
            true => vec![Self { columns: slots, ..phone }],
            false => vec![Self::desk(slots), phone],
        }
    }

    /// The forms with as many places beside each other as there is room for.
    pub(crate) fn full() -> [Self; 2] {
        [Self::desk(usize::MAX), Self::phone()]
    }

    fn desk(slots: usize) -> Self {
        let room = WIDE - GUTTER - 4;
        let columns = slots.min(room / NARROWEST);
        Self { columns, cell: (room / columns).min(BROADEST) }
    }

    fn phone() -> Self {
        Self { columns: (NARROW - GUTTER) / ON_A_PHONE, cell: ON_A_PHONE }
    }

    pub(crate) fn width(&self) -> usize {
        GUTTER + self.columns * self.cell + 2
    }

    /// The column and the row of a slot.
    pub(crate) fn place(&self, slot: usize) -> (usize, usize) {
        (slot % self.columns, slot / self.columns)
    }

    /// The left edge of a column.
    pub(crate) fn left(&self, column: usize) -> usize {
        GUTTER + column * self.cell
    }

    /// The middle of a slot.
    pub(crate) fn middle(&self, slot: usize) -> usize {
        self.left(self.place(slot).0) + self.cell / 2
    }

    /// How many rows so many slots need.
    pub(crate) fn rows(&self, slots: usize) -> usize {
        slots.div_ceil(self.columns)
    }
}

/// Where the rows of a figure are: the same in all of its frames.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rows {
    /// The top of the cells of each row.
    pub(crate) cells: Vec<usize>,
    /// The bottom of each row, with its consumers.
    pub(crate) bottoms: Vec<usize>,
    /// The height of a consumer.
    pub(crate) lane: usize,
}

impl Rows {
    /// The rows, when there are `lanes` of consumers below each, whose labels may have a second line.
    pub(crate) fn new(lanes: &[usize], second_line: bool) -> Self {
        let lane = LANE + if second_line { SECOND_LINE } else { 0 };
        let mut rows = Self { cells: Vec::new(), bottoms: Vec::new(), lane };
        for lanes in lanes {
            let cells = match rows.bottoms.last() {
                Some(bottom) => bottom + ABOVE,
                None => ABOVE_THE_FIRST,
            };
            rows.cells.push(cells);
            rows.bottoms.push(cells + CELL + NUMBERS + lanes * lane);
        }
        rows
    }
}
