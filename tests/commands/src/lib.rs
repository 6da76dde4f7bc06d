//! Runs what the README and the pages tell their reader to type, in the order in which they say it, in a clean copy of
//! the tree, and compares what is printed and written with what is shown.

mod cargo;
mod copy;
mod difference;
mod effect;
mod file;
mod line;
mod shown;
mod tour;
mod typed;
mod unknown;
mod untold;

pub use copy::copy;
pub use effect::Extent;
pub use tour::tour;
pub use unknown::unknown;
