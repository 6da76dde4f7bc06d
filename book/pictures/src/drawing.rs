//! The frames of a figure as inline SVG.

use std::slice;

use crate::change::Change;
use crate::group::Group;
use crate::layout::{Form, Rows};
use crate::scene::Scene;
use crate::svg::{Svg, escaped};
use crate::words::words;
use crate::{cells, clients, crowd};

/// What a frame is drawn from.
pub(crate) struct Canvas<'a> {
    pub(crate) scene: &'a Scene,
    pub(crate) change: Option<&'a Change>,
    pub(crate) form: &'a Form,
    pub(crate) rows: &'a Rows,
}

impl Canvas<'_> {
    /// The top of a slot.
    pub(crate) fn top(&self, slot: usize) -> usize {
        self.rows.cells[self.form.place(slot).1]
    }
}

/// Each of `scenes` as an image with its text alternative. All have one scale, so that nothing moves from frame to
/// frame but what moved in the log.
pub fn drawings(scenes: &[Scene]) -> Vec<String> {
    let since = |(index, scene)| Change::since(&scenes[..index], scene);
    let changes: Vec<_> = scenes.iter().enumerate().map(since).collect();
    described(scenes, &changes, &Form::all(scenes))
}

/// `scene` as an image with its text alternative, with what changed since `before`. All such images have one scale,
/// whatever the log holds.
pub fn drawing(scene: &Scene, before: Option<&Scene>) -> String {
    let since = |before| Change::since(slice::from_ref(before), scene);
    let change = before.and_then(since);
    described(slice::from_ref(scene), &[change], &Form::full()).concat()
}

/// The images of `scenes` in each of `forms`, with words.
fn described(
    scenes: &[Scene],
    changes: &[Option<Change>],
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
        .map(|(images, (scene, change))| {
            let words = escaped(&words(scene, change.as_ref()));
            format!("<div class=\"drawing\" role=\"img\" aria-label=\"{words}\">{images}</div>")
        })
        .collect()
}

fn in_form(
    scenes: &[Scene],
    changes: &[Option<Change>],
    form: &Form,
    name: &str,
) -> Vec<String> {
    let frames = scenes.iter().zip(changes);
    let groups: Vec<_> = frames
        .clone()
        .map(|(scene, change)| crowd::groups(scene, change.as_ref(), form))
        .collect();
    let rows = rows(scenes, form, &groups);
    frames
        .zip(&groups)
        .map(|((scene, change), groups)| {
            let change = change.as_ref();
            let canvas = Canvas { scene, change, form, rows: &rows };
            image(&canvas, groups, name)
        })
        .collect()
}

/// Rows with room for the groups of every scene.
fn rows(scenes: &[Scene], form: &Form, groups: &[Vec<Group>]) -> Rows {
    let rows = scenes.iter().map(|scene| form.rows(scene.slots.len())).max();
    let lanes: Vec<_> = (0..rows.unwrap_or(1))
        .map(|row| {
            let lanes = groups.iter().map(|groups| crowd::lanes(groups, row));
            lanes.max().unwrap_or(0)
        })
        .collect();
    let wrong = groups.iter().flatten().any(|group| group.wrong.is_some());
    Rows::new(&lanes, wrong)
}

fn image(canvas: &Canvas, groups: &[Group], name: &str) -> String {
    let mut svg = Svg::default();
    clients::draw_producers(canvas, &mut svg);
    cells::draw(canvas, &mut svg);
    clients::draw_consumers(canvas, &mut svg, groups);
    let last = canvas.form.rows(canvas.scene.slots.len()) - 1;
    let bottom = canvas.rows.bottoms[last];
    let bottom = cells::draw_dropped(canvas, &mut svg, bottom);
    svg.image(name, canvas.form.width(), bottom + 2)
}
