//! What is drawn of what a program printed.

#[cfg(feature = "layers")]
mod commits;
#[cfg(feature = "layers")]
mod gaps;
#[cfg(feature = "layers")]
mod generations;
mod parts;
#[cfg(feature = "layers")]
mod rows;
#[cfg(feature = "layers")]
mod widths;
mod words;

use pictures::{Notation, Scene, drawings, parse};

/// The scene of this line of a story of `step`.
fn scene(step: u32, line: &str) -> Scene {
    Scene::new(parse(line).unwrap(), Notation::of_step(step).unwrap()).unwrap()
}

/// The drawing of one line.
fn picture(step: u32, line: &str) -> String {
    drawings(&[scene(step, line)]).concat()
}

/// The drawings of several.
fn strip(step: u32, lines: &str) -> String {
    let scenes: Vec<_> = lines.lines().map(|line| scene(step, line)).collect();
    drawings(&scenes).concat()
}

/// The scene of these rows of a story of `step`.
fn of_rows(step: u32, rows: &str) -> Scene {
    let mut scenes = rows.lines().map(|row| scene(step, row));
    let mut all = scenes.next().unwrap();
    scenes.for_each(|below| all.join(below).unwrap());
    all
}

/// The drawings of several pictures, between which there is an empty line.
fn frames(step: u32, story: &str) -> String {
    let scenes = story.split("\n\n").map(|rows| of_rows(step, rows));
    drawings(&scenes.collect::<Vec<_>>()).concat()
}

/// What the last of them says.
fn last_said(step: u32, story: &str) -> String {
    words(&frames(step, story)).pop().unwrap_or_default().to_string()
}

/// Why a line of a story of `step` is no picture.
fn refusal(step: u32, line: &str) -> String {
    let scene = parse(line)
        .and_then(|row| Scene::new(row, Notation::of_step(step).unwrap()));
    scene.map(|_| String::new()).unwrap_or_else(|reason| reason)
}

/// What is between each `start` and the `end` after it.
fn all<'a>(html: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    let parts = html.split(start).skip(1);
    parts.filter_map(|part| Some(part.split_once(end)?.0)).collect()
}

/// What each picture says to those who cannot see it.
fn words(html: &str) -> Vec<&str> {
    all(html, "aria-label=\"", "\"><svg")
}
