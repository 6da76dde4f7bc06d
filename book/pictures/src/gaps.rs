//! What compaction leaves: gaps where offsets are gone, and the borders between segments.

use crate::cells::LOG_START;
use crate::drawing::Canvas;
use crate::layout::{GUTTER, Spot};
use crate::rows::CELL;
use crate::slots::Slot;
use crate::svg::Svg;

/// The widths of the words "active" and "added".
const ACTIVE: usize = 38;
const ADDED: usize = 40;

/// Two strokes, as where a drawing is broken off. Where events were a frame before, they are thick.
pub(crate) fn draw_gap(canvas: &Canvas, svg: &mut Svg, spot: &Spot, slot: &Slot) {
    let top = canvas.rows.cells[spot.row];
    let gone = canvas.change.map_or(&[][..], |change| &change.compacted);
    let is_new = gone.iter().any(|it| (slot.first..=slot.last).contains(it));
    let class = if is_new { "gap new" } else { "gap" };
    let x = spot.middle();
    let (start, height) = (top + CELL - 8, CELL - 16);
    let strokes = [x - 6, x].map(|x| format!("M{x} {start}l6-{height}"));
    svg.path(class, &strokes.concat());
}

/// A thick line before each segment but the first, and the word at the last.
pub(crate) fn draw_borders(canvas: &Canvas, svg: &mut Svg) {
    let log = canvas.log;
    let slots = log.segments().filter_map(|number| log.slot(number));
    let spots: Vec<_> = slots.map(|slot| canvas.flow[slot]).collect();
    for spot in &spots {
        let top = canvas.rows.cells[spot.row] - 6;
        svg.path("border", &format!("M{} {top}v{}", spot.left, CELL + 12));
    }
    if let (Some(last), Some(x)) = (spots.last(), active(canvas)) {
        svg.label("start", x, canvas.rows.cells[last.row] - 7, "active");
    }
}

/// Where the word stands that names the active segment.
fn active(canvas: &Canvas) -> Option<usize> {
    let log = canvas.log;
    let spot = canvas.flow[log.slot(log.segments().next_back()?)?];
    let log_start = log.row.archive.is_some() && spot.row == 0;
    let least = if log_start { GUTTER + LOG_START } else { GUTTER };
    Some(least.max(spot.left + 5))
}

/// Whether another word would run into it at `middle` of `row`.
pub(crate) fn is_said_at(canvas: &Canvas, row: usize, middle: usize) -> bool {
    let log = canvas.log;
    let last = log.segments().next_back().and_then(|number| log.slot(number));
    let is_here = last.is_some_and(|slot| canvas.flow[slot].row == row);
    let clear =
        |x: usize| middle + ADDED / 2 < x || x + ACTIVE + ADDED / 2 < middle;
    is_here && active(canvas).is_some_and(|x| !clear(x))
}
