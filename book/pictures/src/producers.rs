//! The name of a log and the producers above it.

use crate::drawing::Canvas;
use crate::group::Member;
use crate::layout::GUTTER;
use crate::log::Log;
use crate::notation::Sign;
use crate::svg::{BOX, Svg};
use crate::text::{cut, mono_width};

/// Where the line from the producers is below their top, and how high above the cells of a lower row.
const LINE: usize = 11;
const LOWER_LINE: usize = 23;
/// Below the producers of a log that has a label: where their line turns to the side.
const TURN: usize = 27;
/// What is between a label and what stands beside it, and how long a label is at most.
const BESIDE_A_LABEL: usize = 10;
const LONGEST_LABEL: usize = 220;
/// The width of the word "new".
const NEW: usize = 28;

/// The width that a log among several needs for its head, without the line, and for the name of each consumer.
pub(crate) fn least_width(log: &Log) -> usize {
    if !log.notation.has(Sign::Label) {
        return 0;
    }
    let head = places(log, true).last().map_or(0, |(_, right)| *right);
    let consumers = log.row.consumers.iter();
    let names = consumers.map(|it| named(it.full_name()).width());
    names.max().unwrap_or(0).max(head) + 2
}

/// Where the parts of the head begin and end: the label, the word beside it and the producers.
fn places(log: &Log, is_new: bool) -> Vec<(usize, usize)> {
    let mut places = Vec::new();
    let mut left = 0;
    if let Some(label) = log.label() {
        let right = mono_width(label).min(LONGEST_LABEL);
        places.push((0, right));
        left = right + BESIDE_A_LABEL + if is_new { NEW } else { 0 };
    }
    for name in &log.row.producers {
        let right = left + named(name.clone()).width();
        places.push((left, right));
        left = right + 3;
    }
    places
}

fn named(name: String) -> Member {
    Member { name, moved: false, from: None }
}

/// Draws the label and the producers, and a line from them to the place of the next event.
pub(crate) fn draw_head(canvas: &Canvas, svg: &mut Svg) {
    let (log, top) = (canvas.log, canvas.rows.top);
    let is_new = canvas.change.is_some_and(|change| change.is_new);
    let mut places = places(log, is_new).into_iter();
    if let Some((label, (_, right))) = log.label().zip(places.clone().next()) {
        places.next();
        svg.label("label", 0, top + 16, &cut(label, LONGEST_LABEL));
        if is_new {
            svg.label("word", right + NEW / 2 + 5, top + 16, "new");
        }
    }
    let places: Vec<_> = places.collect();
    for (name, (left, right)) in log.row.producers.iter().zip(&places) {
        svg.rect("producer", (*left, top), (right - left, BOX), 3);
        svg.label("name", (left + right) / 2, top + 16, name);
    }
    if let (Some(first), Some(last)) = (places.first(), places.last()) {
        draw_line(canvas, svg, (*first, *last));
    }
}

/// A line from the producers, the first and the last of which have these places, to that of the next event.
fn draw_line(
    canvas: &Canvas,
    svg: &mut Svg,
    (first, (_, right)): ((usize, usize), (usize, usize)),
) {
    let free = canvas.flow[canvas.log.free()];
    let (x, top) = (free.middle(), canvas.rows.cells[free.row]);
    let head = canvas.rows.top;
    let out = (first.0 + first.1) / 2;
    let down = format!("H{}q6 0 6 6V{}", x - 6, top - 8);
    let has_label = canvas.log.label().is_some();
    let is_below = (first.0 + 6..right - 6).contains(&x);
    let line = match (free.row, has_label) {
        (0, true) if x < right + 10 && !is_below => {
            format!("M{out} {}V{}H{x}V{}", head + BOX, head + TURN, top - 8)
        }
        (0, _) if x < right + 10 => format!("M{x} {}V{}", head + BOX, top - 8),
        (0, _) => format!("M{right} {}{down}", head + LINE),
        (_, true) => format!("{}{down}", below(out, head, top - LOWER_LINE)),
        (_, false) => format!("{}{down}", to_the_side(right, top - LOWER_LINE)),
    };
    svg.path("line", &line);
    svg.path("head", &format!("M{x} {}l-5-8h10z", top - 1));
}

/// From the box with the middle `out` down, to the side and beside the log to the height `y`.
fn below(out: usize, head: usize, y: usize) -> String {
    let (side, start) = (GUTTER, head + BOX);
    format!("M{out} {start}v1q0 4-4 4H{side}q-6 0-6 6V{}q0 6 6 6", y - 6)
}

/// From the producers, which end at `right`, down beside the log to the height `y`.
fn to_the_side(right: usize, y: usize) -> String {
    let side = GUTTER - 6;
    let start = match side.checked_sub(right) {
        Some(0) | None => format!("M{side} {BOX}"),
        Some(room) => {
            let round = room.min(6);
            format!("M{right} {LINE}H{}q{round} 0 {round} {round}", side - round)
        }
    };
    format!("{start}V{}q0 6 6 6", y - 6)
}
