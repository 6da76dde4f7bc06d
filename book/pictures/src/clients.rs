//! The producers above a log and the consumers below it.

use crate::drawing::Canvas;
use crate::group::{Group, Member};
use crate::layout::{CELL, GUTTER, NUMBERS};
use crate::notation::Note;
use crate::scene::Place;
use crate::svg::Svg;

/// The height of a name's box.
const BOX: usize = 22;
/// From the numbers of the cells down to a consumer's box, and to the line to a consumer beside the log.
const POINTER: usize = 10;
const RAIL: usize = 11;
/// How high above the cells the producers' line is: for the first row, and for those below it.
const LINE: usize = 29;
const LOWER_LINE: usize = 23;

/// Draws the producers, and a line from them to the place of the next event.
pub(crate) fn draw_producers(canvas: &Canvas, svg: &mut Svg) {
    let mut right = 0;
    for name in &canvas.scene.picture.producers {
        let member = Member { name: name.clone(), moved: false, from: None };
        let left = if right == 0 { 0 } else { right + 3 };
        right = left + member.width();
        svg.rect("producer", (left, 0), (member.width(), BOX), 3);
        svg.label("name", (left + right) / 2, 16, name);
    }
    let free = canvas.scene.picture.events.len();
    let (x, top) = (canvas.form.middle(free), canvas.top(free));
    let down = format!("H{}q6 0 6 6V{}", x - 6, top - 8);
    let line = match canvas.form.place(free).1 {
        0 if x < right + 10 => format!("M{x} {BOX}V{}", top - 8),
        0 => format!("M{right} {}{down}", top - LINE),
        _ => format!("{}{down}", to_the_side(right, top - LOWER_LINE)),
    };
    svg.path("line", &line);
    svg.path("head", &format!("M{x} {}l-5-8h10z", top - 1));
}

/// From the producers, which end at `right`, down beside the log to the height `y`.
fn to_the_side(right: usize, y: usize) -> String {
    let side = GUTTER - 6;
    let start = match side.checked_sub(right) {
        Some(0) | None => format!("M{side} {BOX}"),
        Some(room) => {
            let round = room.min(6);
            format!("M{right} 11H{}q{round} 0 {round} {round}", side - round)
        }
    };
    format!("{start}V{}q0 6 6 6", y - 6)
}

/// Draws the consumers.
pub(crate) fn draw_consumers(canvas: &Canvas, svg: &mut Svg, groups: &[Group]) {
    for group in groups {
        let top = canvas.rows.cells[group.row] + CELL + NUMBERS;
        match group.place {
            Place::Anywhere => draw_rail(canvas, svg, group, top + RAIL),
            Place::Before => {}
            Place::At(_) | Place::Gone(_) => {
                draw_way(canvas, svg, group, top);
                draw_pointer(canvas, svg, group, top);
            }
        }
        let lane = top + group.lane * canvas.rows.lane;
        match group.place {
            Place::Anywhere => draw_names(svg, group, lane),
            _ => draw_names(svg, group, lane + POINTER),
        }
    }
}

fn draw_names(svg: &mut Svg, group: &Group, top: usize) {
    let wrong = if group.wrong.is_some() { " wrong" } else { "" };
    for (member, left) in group.members.iter().zip(group.starts()) {
        let moved = if member.moved { " moved" } else { "" };
        let class = format!("consumer{moved}{wrong}");
        svg.rect(&class, (left, top), (member.width(), BOX), 11);
        let class = format!("name{moved}{wrong}");
        svg.label(&class, left + member.width() / 2, top + 16, &member.name);
    }
    let (x, y) = (group.label_at, top + BOX + 13);
    svg.label(&format!("place{wrong}"), x, y, &group.label);
    if let Some(wrong) = group.wrong {
        svg.label("place wrong", x, y + 13, wrong);
    }
}

/// A triangle at what is read next; a disc at what was read last.
fn draw_pointer(canvas: &Canvas, svg: &mut Svg, group: &Group, top: usize) {
    let x = group.middle;
    let wrong = if group.wrong.is_some() { " wrong" } else { "" };
    let class = format!("pointer{wrong}");
    match canvas.scene.notation.note {
        Note::LastRead => svg.circle(&class, x, top + 4, 4),
        _ => svg.path(&class, &format!("M{x} {top}l5 8h-10z")),
    }
    if group.lane > 0 {
        let end = top + group.lane * canvas.rows.lane + POINTER;
        svg.path("way", &format!("M{x} {}V{end}", top + 8));
    }
}

/// Where the consumers of a group came from, and the way when that is in the same row.
fn draw_way(canvas: &Canvas, svg: &mut Svg, group: &Group, top: usize) {
    let y = top + 4;
    for from in group.members.iter().filter_map(|member| member.from) {
        let (x, row) = (canvas.form.middle(from), canvas.form.place(from).1);
        let top = canvas.rows.cells[row] + CELL + NUMBERS + 4;
        svg.circle("was", x, top, 3);
        if row == group.row {
            let (start, end) = match x < group.middle {
                true => (x + 4, group.middle - 8),
                false => (x - 4, group.middle + 8),
            };
            svg.path("way", &format!("M{start} {y}H{end}"));
        }
    }
}

/// A line from all events to a consumer that may read any of them; `y` is where it is below the consumer's row.
fn draw_rail(canvas: &Canvas, svg: &mut Svg, group: &Group, y: usize) {
    let form = canvas.form;
    let events = canvas.scene.picture.events.len();
    let side = GUTTER - 6;
    let mut path = format!("M{} {y}H{side}", group.middle + 13);
    for row in 0..form.rows(events) {
        let here = (events - row * form.columns).min(form.columns);
        let rail = canvas.rows.cells[row] + CELL + NUMBERS + RAIL;
        path += &format!("M{side} {y}V{rail}H{}", form.middle(here - 1));
        for column in 0..here {
            path += &format!("M{} {rail}v-9", form.middle(column));
        }
    }
    svg.path("rail", &path);
}
