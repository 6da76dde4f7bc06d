//! Several producers append to one log, and the log alone decides the order: it is
//! the order of the appends.

mod consumer;
mod event;
mod log;
mod producer;

pub use consumer::Consumer;
pub use event::Event;
pub use log::Log;
pub use producer::Producer;
