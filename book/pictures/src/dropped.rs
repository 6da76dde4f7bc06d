//! What a log has lost: what is in the archive, and what no archive has.

use crate::cells::LOG_START;
use crate::change::Change;
use crate::drawing::Canvas;
use crate::layout::GUTTER;
use crate::notation::Number;
use crate::svg::Svg;
use crate::text::NUMBER_DIGIT;

/// A dropped event.
const GHOST: (usize, usize) = (26, 22);

/// A sheet with a folded corner, and where the log begins since.
pub(crate) fn draw_archive(canvas: &Canvas, svg: &mut Svg) {
    let Some((first, last)) = canvas.log.row.archive else { return };
    let top = canvas.rows.cells[0];
    let new = canvas.change.is_some_and(|change| !change.dropped.is_empty());
    let class = if new { "sheet grown" } else { "sheet" };
    svg.path(class, &format!("M2 {top}h39l9 9v27h-48zM41 {top}v9h9"));
    svg.label("range", 26, top + 18, &format!("{first}–{last}"));
    svg.label("in-sheet", 26, top + 31, "archive");
    if !is_crossed(canvas) {
        let start = format!("log start {}", canvas.log.first());
        svg.label("start", GUTTER, top - 7, &start);
    }
}

/// Whether the line of the producers of a short log among several comes down where its start would be said.
fn is_crossed(canvas: &Canvas) -> bool {
    let free = canvas.flow[canvas.log.free()];
    canvas.log.label().is_some()
        && !canvas.log.row.producers.is_empty()
        && free.row == 0
        && free.middle() < GUTTER + LOG_START
}

/// What a log without an archive has dropped since the frame before.
fn dropped<'a>(canvas: &Canvas<'a>) -> &'a [String] {
    match (canvas.change, canvas.log.notation.number) {
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
