//! How wide the parts of a log are.

use std::ops::RangeInclusive;

use crate::layout::{BROADEST, PHONE};
use crate::log::Log;
use crate::notation::LAYERS;
use crate::scene::Scene;
use crate::slots::{Content, Slot};
use crate::text::{event_width, number_width};

/// What is drawn of a gap is at least so wide.
const GAP: usize = 26;
/// What is between the numbers of two cells at least.
const BETWEEN_NUMBERS: usize = 6;

/// The width of a slot where that of a cell is `cell`.
pub(crate) fn width(slot: &Slot, cell: usize) -> usize {
    match slot.content {
        Content::Gap if LAYERS => {
            (number_width(&slot.number()) + BETWEEN_NUMBERS).max(GAP)
        }
        _ if !LAYERS => cell,
        Content::Event(_) => cell,
        _ => {
            let number = number_width(&slot.number()) + BETWEEN_NUMBERS;
            cell.min(BROADEST.max(number))
        }
    }
}

/// The logs of each topic.
pub(crate) fn topics(scenes: &[Scene]) -> Vec<(&str, Vec<&Log>)> {
    let mut topics: Vec<(&str, Vec<&Log>)> = Vec::new();
    for scene in scenes {
        for log in &scene.logs {
            match topics.iter_mut().find(|(topic, _)| *topic == log.topic()) {
                Some((_, logs)) => logs.push(log),
                None => topics.push((log.topic(), vec![log])),
            }
        }
    }
    topics
}

/// The broadest of `cells` with which `logs` need no more than `room`, and what they need. Where there is none, they take
/// what there is.
pub(crate) fn fitting(
    logs: &[&Log],
    cells: RangeInclusive<usize>,
    room: usize,
) -> (usize, usize) {
    let words = widest(logs);
    let (least, most) = (words.max(*cells.start()), words.max(*cells.end()));
    let mut sizes = (least..=most).rev().map(|cell| (cell, needed(logs, cell)));
    let fitting = sizes.find(|(_, needed)| *needed <= room);
    fitting.unwrap_or((least, whole(room, least)))
}

/// The room that the longest of `logs` needs beside its gutter.
pub(crate) fn needed(logs: &[&Log], cell: usize) -> usize {
    let needed = |log: &&Log| log.slots.iter().map(|slot| width(slot, cell)).sum();
    let most = logs.iter().map(needed).max().unwrap_or(0);
    most.max(2 * cell)
}

/// The room that whole cells take of `room`.
pub(crate) fn whole(room: usize, cell: usize) -> usize {
    room / cell * cell
}

/// The width that a cell must have for the events of `logs` and for their numbers. An event that is longer than there is
/// room for on a phone is cut.
pub(crate) fn widest(logs: &[&Log]) -> usize {
    if !LAYERS {
        return 0;
    }
    let slots = logs.iter().flat_map(|log| &log.slots);
    let widths = slots.filter(|slot| slot.content != Content::Gap).map(|slot| {
        let event = slot.event().map_or(0, event_width);
        event.max(number_width(&slot.number()) + BETWEEN_NUMBERS)
    });
    widths.max().unwrap_or(0).min(PHONE)
}
