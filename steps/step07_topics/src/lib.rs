//! Topics: logs with names, so that a consumer reads what it asked for.

mod broker;
mod consumer;
mod error;
mod record;

pub use broker::{Broker, Logs, check_topic_name};
pub use consumer::{Consumer, Records};
pub use error::BrokerError;
pub use record::Record;
pub use step06_offset_deque_csv::{Offset, OffsetReset, Retention, StartAt};
