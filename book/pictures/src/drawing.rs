//! The frames of a figure as inline SVG.

use std::slice;

use crate::change::{Change, changes};
use crate::group::Group;
use crate::layout::{Form, Spot};
use crate::log::Log;
use crate::rows::{Needs, Rows};
use crate::scene::Scene;
use crate::svg::{Svg, escaped};
use crate::words::words;
use crate::{cells, consumers, crowd, dropped, producers};

/// What a log of a frame is drawn from.
pub(crate) struct Canvas<'a> {
    pub(crate) log: &'a Log,
    pub(crate) change: Option<&'a Change>,
    pub(crate) form: &'a Form<'a>,
    pub(crate) rows: &'a Rows,
    pub(crate) flow: &'a [Spot],
    pub(crate) groups: &'a [Group],
}

/// A log of a frame, before it is known where its rows are.
struct Measured<'a> {
    log: &'a Log,
    change: Option<&'a Change>,
    flow: Vec<Spot>,
    groups: Vec<Group>,
}

/// Each of `scenes` as an image with its text alternative. All have one scale, so that nothing moves from frame to
/// frame but what moved in the log.
pub fn drawings(scenes: &[Scene]) -> Vec<String> {
    described(scenes, &changes(scenes), &Form::all(scenes, least_width(scenes)))
}

/// `scene` as an image with its text alternative, with what changed since `before`. All such images have one scale,
/// whatever the log holds.
pub fn drawing(scene: &Scene, before: Option<&Scene>) -> String {
    let before = before.map(slice::from_ref).unwrap_or_default();
    let scenes = slice::from_ref(scene);
    let forms = Form::full(scenes, least_width(scenes));
    described(scenes, &[Change::since(before, scene)], &forms).concat()
}

/// The width that each log has at least.
fn least_width(scenes: &[Scene]) -> usize {
    let logs = scenes.iter().flat_map(|scene| &scene.logs);
    logs.map(producers::least_width).max().unwrap_or(0)
}

/// The images of `scenes` in each of `forms`, with words.
fn described(
    scenes: &[Scene],
    changes: &[Vec<Option<Change>>],
    forms: &[Form],
) -> Vec<String> {
    let names = match forms.len() {
        1 => [""].as_slice(),
        _ => &[" class=\"wide\"", " class=\"narrow\""],
    };
    let mut images = vec![String::new(); scenes.len()];
    for (form, name) in forms.iter().zip(names) {
        let drawn = in_form(scenes, changes, form, name);
        images.iter_mut().zip(drawn).for_each(|(all, image)| *all += &image);
    }
    let described = images.iter().zip(scenes.iter().zip(changes));
    described
        .map(|(images, (scene, changes))| {
            let words = escaped(&words(scene, changes));
            format!("<div class=\"drawing\" role=\"img\" aria-label=\"{words}\">{images}</div>")
        })
        .collect()
}

fn in_form(
    scenes: &[Scene],
    changes: &[Vec<Option<Change>>],
    form: &Form,
    name: &str,
) -> Vec<String> {
    let frames = scenes.iter().zip(changes).map(|(scene, changes)| {
        let logs = scene.logs.iter().zip(changes);
        let measured =
            logs.map(|(log, change)| measured(log, change.as_ref(), form));
        measured.collect()
    });
    let frames: Vec<Vec<Measured>> = frames.collect();
    let rows = rows(&frames);
    frames.iter().map(|frame| image(frame, &rows, form, name)).collect()
}

fn measured<'a>(
    log: &'a Log,
    change: Option<&'a Change>,
    form: &Form,
) -> Measured<'a> {
    let flow = form.flow(log);
    let groups = crowd::groups(log, change, form, &flow);
    Measured { log, change, flow, groups }
}

/// The rows of each log, with room for those of every frame.
fn rows(frames: &[Vec<Measured>]) -> Vec<Rows> {
    let logs = frames.iter().map(Vec::len).max().unwrap_or(0);
    let mut all: Vec<Rows> = Vec::new();
    for log in 0..logs {
        let mut needs = Needs::default();
        for frame in frames.iter().filter_map(|frame| frame.get(log)) {
            needs.has_label |= frame.log.row.has_label();
            let lines = frame.groups.iter().map(|group| group.lines.len());
            needs.lines = needs.lines.max(lines.max().unwrap_or(0));
            let rows = frame.flow.last().map_or(1, |spot| spot.row + 1);
            needs.lanes.resize(needs.lanes.len().max(rows), 0);
            for (row, most) in needs.lanes.iter_mut().enumerate() {
                *most = (*most).max(crowd::lanes(&frame.groups, row));
            }
        }
        all.push(Rows::new(all.last().map(Rows::bottom), &needs));
    }
    all
}

fn image(frame: &[Measured], rows: &[Rows], form: &Form, name: &str) -> String {
    let (mut svg, mut bottom) = (Svg::default(), 0);
    for (measured, rows) in frame.iter().zip(rows) {
        let Measured { log, change, flow, groups } = measured;
        let canvas = Canvas { log, change: *change, form, rows, flow, groups };
        producers::draw_head(&canvas, &mut svg);
        cells::draw(&canvas, &mut svg);
        consumers::draw_consumers(&canvas, &mut svg);
        let last = flow.last().map_or(0, |spot| spot.row);
        bottom = dropped::draw_dropped(&canvas, &mut svg, rows.bottoms[last]);
    }
    svg.image(name, form.width(), bottom + 2)
}
