//! A line such as `P -> [ 0 1 2 ] -> C(1)`, as a program prints it, becomes a picture: inline SVG with its text
//! alternative, in which what changed since an earlier line is marked. Lines with labels, such as
//! `orders-0: P -> [ a b ] -> C(1)`, become one picture of several rows.
//!
//! The book tool draws the output of the stories with it, and the live logs draw their state.

mod arrival;
mod cells;
mod change;
mod consumers;
mod crowd;
mod drawing;
mod dropped;
mod events;
mod gaps;
mod group;
mod layout;
mod log;
mod marks;
mod notation;
mod parse;
mod producers;
mod refused;
mod rest;
mod rows;
mod scene;
mod slots;
mod svg;
mod text;
mod width;
mod words;

pub use drawing::{drawing, drawings};
pub use notation::{Notation, Note, Number, Sign};
pub use parse::{Row, is_picture, parse};
pub use scene::Scene;
pub use svg::escaped;
