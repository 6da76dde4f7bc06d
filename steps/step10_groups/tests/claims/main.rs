//! What the chapter claims.

mod common;
mod fencing;
mod properties;
mod rebalance;
mod sharing;
mod simulation;
