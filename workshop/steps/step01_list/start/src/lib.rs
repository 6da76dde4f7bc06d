//! A log is a list that only grows: the producer appends at its end, a consumer
//! reads by index, and reading removes nothing.

mod event;
mod log;

pub use event::Event;
pub use log::Log;
