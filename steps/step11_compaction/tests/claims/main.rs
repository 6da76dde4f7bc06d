//! What the chapter claims.

mod commits;
mod common;
mod documentation;
mod model;
mod properties;
mod segments;
mod tombstones;
