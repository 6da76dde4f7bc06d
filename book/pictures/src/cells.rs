//! The log: its cells and their numbers, and what is new in it.

use crate::drawing::Canvas;
use crate::layout::{GUTTER, Spot};
use crate::rows::{CELL, NUMBERS};
use crate::slots::{Content, Slot};
use crate::svg::Svg;
use crate::text::{EVENT_DIGIT, NUMBER_DIGIT, event_within};
use crate::{dropped, gaps};

/// How much room "log start 10" takes, in which nothing else is written.
pub(crate) const LOG_START: usize = 84;

/// Draws the log of a frame.
pub(crate) fn draw(canvas: &Canvas, svg: &mut Svg) {
    let rows = canvas.flow.chunk_by(|a, b| a.row == b.row);
    let mut here: Vec<&[Slot]> = Vec::new();
    let mut left = canvas.log.slots.as_slice();
    for spots in rows.clone() {
        let (row, lower) = left.split_at(spots.len());
        here.push(row);
        left = lower;
    }
    for (spots, slots) in rows.clone().zip(&here) {
        draw_row(canvas, svg, spots, slots);
    }
    gaps::draw_borders(canvas, svg);
    draw_new(canvas, svg);
    for (spots, slots) in rows.zip(&here) {
        draw_texts(canvas, svg, spots, slots);
    }
    let y = canvas.rows.cells[0] + CELL + NUMBERS - 6;
    let number = canvas.log.notation.number.to_string();
    svg.label("axis", GUTTER - 12, y, &number);
    dropped::draw_archive(canvas, svg);
}

/// The events of a row as boxes with lines between them, and the places where there is none.
fn draw_row(canvas: &Canvas, svg: &mut Svg, spots: &[Spot], slots: &[Slot]) {
    let top = canvas.rows.cells[spots[0].row];
    let all: Vec<_> = spots.iter().zip(slots).collect();
    let is_event = |slot: &Slot| slot.event().is_some();
    for run in all.chunk_by(|a, b| is_event(a.1) && is_event(b.1)) {
        let (spot, slot) = run[0];
        let corner = (spot.left + 3, top + 3);
        let size = (spot.width - 6, CELL - 6);
        match slot.content {
            Content::Event(_) => draw_events(svg, run.iter().map(|it| it.0), top),
            Content::Gap => gaps::draw_gap(canvas, svg, spot, slot),
            Content::Free => svg.rect("free", corner, size, 3),
            Content::Empty | Content::LeftOut => svg.rect("empty", corner, size, 3),
        }
    }
}

/// A box with lines between the events in it.
fn draw_events<'a>(
    svg: &mut Svg,
    spots: impl Iterator<Item = &'a Spot>,
    top: usize,
) {
    let spots: Vec<_> = spots.collect();
    let width: usize = spots.iter().map(|spot| spot.width).sum();
    let left = spots[0].left;
    let mut path = format!("M{left} {top}h{width}v{CELL}h-{width}z");
    for spot in &spots[1..] {
        path += &format!("M{} {top}v{CELL}", spot.left);
    }
    svg.path("cells", &path);
}

/// The events of a row and the numbers below them.
fn draw_texts(canvas: &Canvas, svg: &mut Svg, spots: &[Spot], slots: &[Slot]) {
    let top = canvas.rows.cells[spots[0].row];
    let all = spots.iter().zip(slots);
    let events = all.clone().filter_map(|(spot, slot)| {
        Some((spot.middle(), event_within(slot.event()?, spot.width)))
    });
    svg.row("event", top + CELL / 2 + 5, events, EVENT_DIGIT);
    let numbers = all.map(|(spot, slot)| (spot.middle(), slot.number()));
    svg.row("number", top + CELL + NUMBERS - 6, numbers, NUMBER_DIGIT);
}

/// A frame around the new events of each row, and the word.
fn draw_new(canvas: &Canvas, svg: &mut Svg) {
    let Some(change) = canvas.change else { return };
    let new = change.new_events(canvas.log);
    let spots: Vec<_> = new
        .filter_map(|event| canvas.log.slot(canvas.log.number(event)))
        .map(|slot| canvas.flow[slot])
        .collect();
    let is_beside = |a: &Spot, b: &Spot| a.row == b.row && a.right() == b.left;
    for run in spots.chunk_by(is_beside) {
        let (left, top) = (run[0].left, canvas.rows.cells[run[0].row]);
        let width: usize = run.iter().map(|spot| spot.width).sum();
        svg.path("new", &format!("M{left} {top}h{width}v{CELL}h-{width}z"));
        let middle = left + width / 2;
        let log_start = canvas.log.row.archive.is_some() && run[0].row == 0;
        let is_clear = !log_start || left > GUTTER + LOG_START;
        if is_clear && !gaps::is_said_at(canvas, run[0].row, middle) {
            svg.label("word", middle, top - 7, "added");
        }
    }
}
