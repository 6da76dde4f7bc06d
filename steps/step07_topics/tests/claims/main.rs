//! What the chapter says about topics.

mod broker;
mod common;
mod consumer;
mod names;
mod properties;
mod record;
mod refusals;
mod turns;
