//! The workshop: a learner writes a step in a folder of their own, and the step's own tests judge it.

pub mod check;
pub mod cli;
mod commands;
mod diff;
mod doctor;
pub mod hints;
mod ideas;
mod layout;
pub mod my_log;
mod places;
mod repository;
mod watch;

pub use check::{Options, Outcome, Report, Test, check};
pub use diff::diff;
pub use ideas::{Written, ideas, written};
pub use layout::{Files, Start, lay_out};
pub use repository::{Repository, Step};
