//! Consumers are independent: each has its own position, the index of the event
//! that it will read next.

mod consumer;
mod event;
mod log;
mod producer;

pub use consumer::{Consumer, StartAt};
pub use event::Event;
pub use log::Log;
pub use producer::Producer;
