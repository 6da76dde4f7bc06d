//! The workshop: a learner writes a step in a folder of their own, and the step's own tests judge it.

pub mod check;
mod ideas;
mod layout;
mod repository;

pub use check::{Options, Outcome, Report, Test, check};
pub use ideas::ideas;
pub use layout::{Files, Start, lay_out};
pub use repository::{Repository, Step};
