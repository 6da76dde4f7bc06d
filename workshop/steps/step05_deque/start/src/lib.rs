//! A log that drops its oldest events, so that it can go on for ever.

mod consumer;
mod event;
mod log;
mod producer;
mod retention;

pub use consumer::{Consumer, StartAt};
pub use event::Event;
pub use log::Log;
pub use producer::Producer;
pub use retention::{InvalidRetention, Retention};
