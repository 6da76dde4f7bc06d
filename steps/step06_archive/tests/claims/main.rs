//! What the chapter claims.

mod common;
mod disks;
mod file;
mod full_disk;
mod rows;
