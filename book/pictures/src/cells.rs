//! The log: its cells and their numbers, and what is new in it.

use crate::drawing::Canvas;
use crate::layout::{GUTTER, Spot};
use crate::notation::LAYERS;
use crate::rows::{CELL, NUMBERS};
use crate::slots::{Content, Slot};
use crate::svg::Svg;
use crate::text::{EVENT_DIGIT, NUMBER_DIGIT, event_within};
use crate::{dropped, gaps};

/// How much room "log start 10" takes, in which nothing else is written.
pub(crate) const LOG_START: usize = 84;

/// Draws the log of a frame.
pub(crate) fn draw(canvas: &Canvas, svg: &mut Svg) {
    let rows = canvas.flow.last().map_or(0, |spot| spot.row + 1);
    for row in 0..rows {
        draw_row(canvas, svg, row);
    }
    if LAYERS {
        gaps::draw_borders(canvas, svg);
    }
    draw_new(canvas, svg);
    for row in 0..rows {
        draw_texts(canvas, svg, row);
    }
    let y = canvas.rows.cells[0] + CELL + NUMBERS - 6;
    let number = canvas.log.notation.number.to_string();
    svg.label("axis", GUTTER - 12, y, &number);
    dropped::draw_archive(canvas, svg);
}

/// The slots of a row and where they are.
fn slots<'a>(canvas: &'a Canvas, row: usize) -> Vec<(&'a Spot, &'a Slot)> {
    let slots = canvas.flow.iter().zip(&canvas.log.slots);
    slots.filter(|(spot, _)| spot.row == row).collect()
}

/// The events of a row as boxes with lines between them, and the places where there is none.
fn draw_row(canvas: &Canvas, svg: &mut Svg, row: usize) {
    let top = canvas.rows.cells[row];
    let is_event = |slot: &Slot| slot.event().is_some();
    for run in slots(canvas, row).chunk_by(|a, b| is_event(a.1) && is_event(b.1)) {
        let (spot, slot) = run[0];
        let class = match slot.content {
            Content::Event(_) => {
                draw_events(svg, run, top);
                continue;
            }
            Content::Gap if LAYERS => {
                gaps::draw_gap(canvas, svg, spot, slot);
                continue;
            }
            Content::Free => "free",
            _ => "empty",
        };
        let size = (spot.width - 6, CELL - 6);
        svg.rect(class, (spot.left + 3, top + 3), size, 3);
    }
}

/// A box with lines between the events in it.
fn draw_events(svg: &mut Svg, run: &[(&Spot, &Slot)], top: usize) {
    let width: usize = run.iter().map(|(spot, _)| spot.width).sum();
    let left = run[0].0.left;
    let mut path = format!("M{left} {top}h{width}v{CELL}h-{width}z");
    for (spot, _) in &run[1..] {
        path += &format!("M{} {top}v{CELL}", spot.left);
    }
    svg.path("cells", &path);
}

/// The events of a row and the numbers below them.
fn draw_texts(canvas: &Canvas, svg: &mut Svg, row: usize) {
    let (top, slots) = (canvas.rows.cells[row], slots(canvas, row));
    let events = slots.iter().filter_map(|(spot, slot)| {
        Some((spot.middle(), event_within(slot.event()?, spot.width)))
    });
    svg.row("event", top + CELL / 2 + 5, events, EVENT_DIGIT);
    let numbers = slots.iter().map(|(spot, slot)| (spot.middle(), slot.number()));
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
        if is_clear && !(LAYERS && gaps::is_said_at(canvas, run[0].row, middle)) {
            svg.label("word", middle, top - 7, "added");
        }
    }
}
