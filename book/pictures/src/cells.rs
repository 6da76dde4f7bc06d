//! The log: its cells and their numbers, the archive before it, what is new in it and what has been dropped.

use std::ops::Range;

use crate::change::Change;
use crate::drawing::Canvas;
use crate::layout::{CELL, GUTTER, NUMBERS};
use crate::notation::Number;
use crate::svg::Svg;

/// How much room "log start 10" takes, in which nothing else is written.
const LOG_START: usize = 84;
/// The width of a digit of an event, and of a number.
const EVENT_DIGIT: usize = 8;
const NUMBER_DIGIT: usize = 7;
/// A dropped event.
const GHOST: (usize, usize) = (26, 22);

/// Draws the log of a frame.
pub(crate) fn draw(canvas: &Canvas, svg: &mut Svg) {
    let scene = canvas.scene;
    let rows = canvas.form.rows(scene.slots.len());
    for row in 0..rows {
        draw_row(canvas, svg, row);
    }
    let new = canvas.change.map(|change| change.new_slots(scene));
    draw_new(canvas, svg, new.unwrap_or_default());
    for row in 0..rows {
        draw_texts(canvas, svg, row);
    }
    let y = canvas.rows.cells[0] + CELL + NUMBERS - 6;
    let number = scene.notation.number.to_string();
    svg.label("axis", GUTTER - 12, y, &number);
    draw_archive(canvas, svg);
}

/// The events of a row as one box with lines between them, and the empty places after them.
fn draw_row(canvas: &Canvas, svg: &mut Svg, row: usize) {
    let form = canvas.form;
    let slots = row * form.columns..(row + 1) * form.columns;
    let events = canvas.scene.picture.events.len();
    let here = slots.start..events.clamp(slots.start, slots.end);
    let (left, top) = (GUTTER, canvas.rows.cells[row]);
    if !here.is_empty() {
        let width = here.len() * form.cell;
        let mut path = format!("M{left} {top}h{width}v{CELL}h-{width}z");
        for column in 1..here.len() {
            path += &format!("M{} {top}v{CELL}", form.left(column));
        }
        svg.path("cells", &path);
    }
    for slot in here.end..canvas.scene.slots.len().min(slots.end) {
        let class = if slot == events { "free" } else { "empty" };
        let corner = (form.left(slot - slots.start) + 3, top + 3);
        svg.rect(class, corner, (form.cell - 6, CELL - 6), 3);
    }
}

/// The events of a row and the numbers below them.
fn draw_texts(canvas: &Canvas, svg: &mut Svg, row: usize) {
    let (form, top) = (canvas.form, canvas.rows.cells[row]);
    let slots = canvas.scene.slots.iter().enumerate();
    let here = slots.skip(row * form.columns).take(form.columns);
    let events = here.clone().filter_map(|(slot, content)| {
        Some((form.middle(slot), content.event.clone()?))
    });
    svg.row("event", top + CELL / 2 + 5, events, EVENT_DIGIT);
    let numbers = here.map(|(slot, content)| {
        let number = content.number.map(|number| number.to_string());
        (form.middle(slot), number.unwrap_or_else(|| "…".to_string()))
    });
    svg.row("number", top + CELL + NUMBERS - 6, numbers, NUMBER_DIGIT);
}

/// A frame around the new events of each row, and the word.
fn draw_new(canvas: &Canvas, svg: &mut Svg, new: Range<usize>) {
    let form = canvas.form;
    let mut first = new.start;
    while first < new.end {
        let (column, row) = form.place(first);
        let end = new.end.min((row + 1) * form.columns);
        let (left, top) = (form.left(column), canvas.rows.cells[row]);
        let width = (end - first) * form.cell;
        svg.path("new", &format!("M{left} {top}h{width}v{CELL}h-{width}z"));
        let log_start = canvas.scene.picture.archive.is_some() && row == 0;
        if !log_start || left > GUTTER + LOG_START {
            svg.label("word", left + width / 2, top - 7, "added");
        }
        first = end;
    }
}

/// A sheet with a folded corner, and where the log begins since.
fn draw_archive(canvas: &Canvas, svg: &mut Svg) {
    let Some((first, last)) = canvas.scene.picture.archive else { return };
    let top = canvas.rows.cells[0];
    let new = canvas.change.is_some_and(|change| !change.dropped.is_empty());
    let class = if new { "sheet grown" } else { "sheet" };
    svg.path(class, &format!("M2 {top}h39l9 9v27h-48zM41 {top}v9h9"));
    svg.label("range", 26, top + 18, &format!("{first}–{last}"));
    svg.label("in-sheet", 26, top + 31, "archive");
    let start = format!("log start {}", canvas.scene.first());
    svg.label("start", GUTTER, top - 7, &start);
}

/// What a log without an archive has dropped since the frame before.
fn dropped<'a>(canvas: &Canvas<'a>) -> &'a [String] {
    match (canvas.change, canvas.scene.notation.number) {
        (Some(Change { dropped, .. }), Number::Index) => dropped,
        _ => &[],
    }
}

/// Draws what has been dropped at `top`, and returns where it ends.
pub(crate) fn draw_dropped(canvas: &Canvas, svg: &mut Svg, top: usize) -> usize {
    let events = dropped(canvas);
    if events.is_empty() {
        return top;
    }
    let (width, height) = GHOST;
    let columns = (canvas.form.width() - GUTTER - 2) / width;
    svg.label("axis", GUTTER - 12, top + 15, "dropped");
    for (row, events) in events.chunks(columns).enumerate() {
        let (top, all) = (top + row * (height + 4), events.len() * width);
        let mut path = format!("M{GUTTER} {top}h{all}v{height}h-{all}z");
        for column in 1..events.len() {
            path += &format!("M{} {top}v{height}", GUTTER + column * width);
        }
        svg.path("ghosts", &path);
        let texts = events.iter().enumerate().map(|(column, event)| {
            (GUTTER + column * width + width / 2, event.clone())
        });
        svg.row("ghost", top + height / 2 + 4, texts, NUMBER_DIGIT);
    }
    top + events.len().div_ceil(columns) * (height + 4) + 4
}
