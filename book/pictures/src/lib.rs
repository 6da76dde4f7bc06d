//! A line such as `P -> [ 0 1 2 ] -> C(1)`, as a program prints it, becomes a picture: inline SVG with its text
//! alternative, in which what changed since an earlier line is marked.
//!
//! The book tool draws the output of the stories with it, and the live logs draw their state.

mod cells;
mod change;
mod clients;
mod crowd;
mod drawing;
mod group;
mod layout;
mod notation;
mod parse;
mod scene;
mod svg;
mod words;

pub use drawing::{drawing, drawings};
pub use notation::{Notation, Note, Number};
pub use parse::{Picture, is_picture, parse};
pub use scene::Scene;
pub use svg::escaped;
