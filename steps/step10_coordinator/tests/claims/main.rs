//! What the chapter claims.

mod common;
mod fencing;
mod random;
mod rebalance;
mod refusals;
mod silence;
