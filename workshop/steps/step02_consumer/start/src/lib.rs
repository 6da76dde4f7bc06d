//! A consumer reads at its own pace, because it keeps a note: the index of the
//! event that it read last.

mod consumer;
mod event;
mod log;

pub use consumer::Consumer;
pub use event::Event;
pub use log::Log;
