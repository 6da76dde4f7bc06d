//! The consumers below a log.

use crate::drawing::Canvas;
use crate::group::Group;
use crate::layout::GUTTER;
use crate::log::Place;
use crate::marks::Mark;
use crate::notation::{LAYERS, Note, Sign};
use crate::rows::{CELL, NUMBERS};
use crate::svg::{BOX, Svg};

/// From the numbers of the cells down to a consumer's box, and to the line to a consumer beside the log.
const POINTER: usize = 10;
const RAIL: usize = 11;

/// Draws the consumers. Among the long names of several logs, no line runs over one.
pub(crate) fn draw_consumers(canvas: &Canvas, svg: &mut Svg) {
    if !canvas.log.notation.has(Sign::Label) {
        for group in canvas.groups {
            draw_pointers(canvas, svg, group);
            draw_group(canvas, svg, group);
        }
        return;
    }
    canvas.groups.iter().for_each(|group| draw_pointers(canvas, svg, group));
    canvas.groups.iter().for_each(|group| draw_group(canvas, svg, group));
}

/// What leads to a group.
fn draw_pointers(canvas: &Canvas, svg: &mut Svg, group: &Group) {
    let top = canvas.rows.cells[group.row] + CELL + NUMBERS;
    match group.place {
        Place::Anywhere => draw_rail(canvas, svg, group, top + RAIL),
        Place::Before => {}
        Place::At(_) | Place::Gone(_) => {
            draw_way(canvas, svg, group, top);
            draw_pointer(canvas, svg, group, top);
        }
    }
}

fn draw_group(canvas: &Canvas, svg: &mut Svg, group: &Group) {
    let top = canvas.rows.cells[group.row] + CELL + NUMBERS;
    let lane = top + group.lane * canvas.rows.lane;
    match group.place {
        Place::Anywhere => draw_names(svg, group, lane),
        _ => draw_names(svg, group, lane + POINTER),
    }
}

fn draw_names(svg: &mut Svg, group: &Group, top: usize) {
    let wrong = if group.is_wrong { " wrong" } else { "" };
    let is_dashed = LAYERS && (group.is_old || group.mark == Mark::Stopped);
    let dashed = if is_dashed { " dashed" } else { "" };
    let round = if group.mark.is_flag() { 3 } else { BOX / 2 };
    for (member, left) in group.members.iter().zip(group.starts()) {
        let moved = if member.moved { " moved" } else { "" };
        let class = format!("consumer{moved}{wrong}{dashed}");
        svg.rect(&class, (left, top), (member.width(), BOX), round);
        let class = format!("name{moved}{wrong}{dashed}");
        svg.label(&class, left + member.width() / 2, top + 16, &member.name);
    }
    let (x, mut y) = (group.label_at, top + BOX);
    for (index, line) in group.lines.iter().enumerate() {
        y += 13;
        let wrong = if index < 2 { wrong } else { "" };
        svg.label(&format!("place{wrong}"), x, y, line);
    }
}

/// A triangle at what is read next; a disc at what was read last; a flag at what has been committed.
fn draw_pointer(canvas: &Canvas, svg: &mut Svg, group: &Group, top: usize) {
    let x = group.middle;
    let wrong = if group.is_wrong { " wrong" } else { "" };
    let class = format!("pointer{wrong}");
    match (group.mark, canvas.log.notation.note) {
        (mark, _) if mark.is_flag() => {
            let beside = if has_reader(canvas, group) { 8 } else { 0 };
            svg.path(&class, &flag(x + beside, top));
        }
        (_, Note::LastRead) => svg.circle(&class, x, top + 4, 4),
        _ => svg.path(&class, &format!("M{x} {top}l5 8h-10z")),
    }
    if LAYERS && group.mark == Mark::Both {
        svg.path(&class, &flag(x + 8, top));
    }
    if group.lane > 0 && !is_right_below(canvas, group) {
        let end = top + group.lane * canvas.rows.lane + POINTER;
        svg.path("way", &format!("M{x} {}V{end}", top + 8));
    }
}

/// Whether somebody reads where this group has its flag.
fn has_reader(canvas: &Canvas, flag: &Group) -> bool {
    let is_there = |it: &Group| (it.row, it.middle) == (flag.row, flag.middle);
    canvas.groups.iter().any(|it| is_there(it) && it.mark.is_position())
}

/// Whether the group above it has the same place.
fn is_right_below(canvas: &Canvas, group: &Group) -> bool {
    canvas
        .groups
        .iter()
        .any(|above| above.place == group.place && above.lane + 1 == group.lane)
}

/// A flag on a pole that stands on a consumer's box.
fn flag(x: usize, top: usize) -> String {
    format!("M{} {}v-12h9l-2 3 2 3h-7v6z", x - 1, top + POINTER)
}

/// Where the consumers of a group came from, and the way when that is in the same row.
fn draw_way(canvas: &Canvas, svg: &mut Svg, group: &Group, top: usize) {
    let y = top + 4;
    for from in group.members.iter().filter_map(|member| member.from) {
        let (x, row) = (canvas.flow[from].middle(), canvas.flow[from].row);
        let top = canvas.rows.cells[row] + CELL + NUMBERS + 4;
        let flag =
            |it: &Group| it.mark.is_flag() && (it.row, it.middle) == (row, x);
        let has_flag = canvas.groups.iter().any(flag);
        if !has_flag {
            svg.circle("was", x, top, 3);
        }
        if row == group.row {
            let (start, end) = match x < group.middle {
                true if has_flag => (x + 11, group.middle - 8),
                true => (x + 4, group.middle - 8),
                false => (x - 4, group.middle + 8),
            };
            svg.path("way", &format!("M{start} {y}H{end}"));
        }
    }
}

/// A line from all events to a consumer that may read any of them; `y` is where it is below the consumer's row.
fn draw_rail(canvas: &Canvas, svg: &mut Svg, group: &Group, y: usize) {
    let events = &canvas.flow[..canvas.log.events().len()];
    let side = GUTTER - 6;
    let mut path = format!("M{} {y}H{side}", group.middle + 13);
    for here in events.chunk_by(|a, b| a.row == b.row) {
        let Some(last) = here.last() else { continue };
        let rail = canvas.rows.cells[last.row] + CELL + NUMBERS + RAIL;
        path += &format!("M{side} {y}V{rail}H{}", last.middle());
        for spot in here {
            path += &format!("M{} {rail}v-9", spot.middle());
        }
    }
    svg.path("rail", &path);
}
