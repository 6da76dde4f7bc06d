//! Where the parts of a picture are, in pixels of the screen.

use crate::log::Log;
use crate::scene::Scene;
use crate::width::{fitting, needed, topics, whole, widest, width};

/// What is left of the log: the archive, and the names of things.
pub(crate) const GUTTER: usize = 64;
/// The width of a column of text on a desk, and of a phone.
const WIDE: usize = 700;
const NARROW: usize = 344;
/// The widths that a cell may have on a desk.
pub(crate) const BROADEST: usize = 46;
const NARROWEST: usize = 30;
/// The width of a cell on a phone, on which seven stand beside each other.
const ON_A_PHONE: usize = 40;
/// The room that there is for cells on a phone, and on a desk.
pub(crate) const PHONE: usize = (NARROW - GUTTER) / ON_A_PHONE * ON_A_PHONE;
const DESK: usize = WIDE - GUTTER - 4;

/// How wide the cells of each topic are, and how much room there is for them: the same in all frames of a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Form<'a> {
    cells: Vec<(&'a str, usize)>,
    room: usize,
    /// The least width of the whole.
    least: usize,
}

/// Where a slot is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Spot {
    pub(crate) row: usize,
    pub(crate) left: usize,
    pub(crate) width: usize,
}

impl Spot {
    pub(crate) fn middle(&self) -> usize {
        self.left + self.width / 2
    }

    pub(crate) fn right(&self) -> usize {
        self.left + self.width
    }
}

impl<'a> Form<'a> {
    /// The forms in which `scenes` are drawn, which have this width at least: for a desk, and where that would be too wide,
    /// for a phone.
    pub(crate) fn all(scenes: &'a [Scene], least: usize) -> Vec<Self> {
        let topics = topics(scenes);
        let fits =
            |logs: &Vec<&Log>| needed(logs, ON_A_PHONE.max(widest(logs))) <= PHONE;
        let phone = Self::of(&topics, least, |logs| {
            fitting(logs, ON_A_PHONE..=ON_A_PHONE, PHONE)
        });
        match topics.iter().all(|(_, logs)| fits(logs)) {
            true => vec![phone],
            false => {
                let desk =
                    |logs: &[&Log]| fitting(logs, NARROWEST..=BROADEST, DESK);
                vec![Self::of(&topics, least, desk), phone]
            }
        }
    }

    /// The forms with as many places beside each other as there is room for.
    pub(crate) fn full(scenes: &'a [Scene], least: usize) -> [Self; 2] {
        let topics = topics(scenes);
        [(NARROWEST, DESK), (ON_A_PHONE, PHONE)].map(|(cell, room)| {
            Self::of(&topics, least, |logs| {
                let cell = cell.max(widest(logs));
                (cell, whole(room, cell))
            })
        })
    }

    /// The form in which the logs of each topic have this cell and this room.
    fn of(
        topics: &[(&'a str, Vec<&Log>)],
        least: usize,
        size: impl Fn(&[&Log]) -> (usize, usize),
    ) -> Self {
        let (mut cells, mut room) = (Vec::new(), 0);
        for (topic, logs) in topics {
            let (cell, needed) = size(logs);
            cells.push((*topic, cell));
            room = room.max(needed);
        }
        Self { cells, room, least }
    }

    pub(crate) fn width(&self) -> usize {
        (GUTTER + self.room + 2).max(self.least)
    }

    /// Where the slots of a log are.
    pub(crate) fn flow(&self, log: &Log) -> Vec<Spot> {
        let (mut row, mut left) = (0, GUTTER);
        let of_topic = self.cells.iter().find(|(topic, _)| *topic == log.topic());
        let cell = of_topic.map_or(BROADEST, |(_, cell)| *cell);
        let spots = log.slots.iter().map(|slot| {
            let width = width(slot, cell);
            if left + width > GUTTER + self.room && left > GUTTER {
                (row, left) = (row + 1, GUTTER);
            }
            left += width;
            Spot { row, left: left - width, width }
        });
        spots.collect()
    }
}
