//! What is drawn of what a program printed.

mod parts;
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

/// What is between each `start` and the `end` after it.
fn all<'a>(html: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    let parts = html.split(start).skip(1);
    parts.filter_map(|part| Some(part.split_once(end)?.0)).collect()
}

/// What each picture says to those who cannot see it.
fn words(html: &str) -> Vec<&str> {
    all(html, "aria-label=\"", "\"><svg")
}
