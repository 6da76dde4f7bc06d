//! What the chapter claims.

mod archive;
mod common;
mod log;
mod properties;
mod tool;
