//! What the chapter claims.

mod common;
mod examples;
mod random;
mod sticky;
