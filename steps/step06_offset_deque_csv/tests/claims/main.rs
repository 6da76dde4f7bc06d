//! What the chapter claims.

mod archive;
mod common;
mod disks;
mod log;
mod properties;
mod tool;
