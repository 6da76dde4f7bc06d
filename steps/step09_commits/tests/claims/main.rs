//! What the chapter claims.

mod commits;
mod common;
mod crashes;
mod loops;
mod properties;
mod refused;
mod reset;
mod times;
