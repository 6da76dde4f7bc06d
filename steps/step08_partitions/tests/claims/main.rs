//! What the chapter claims.

mod append;
mod choice;
mod common;
mod hash;
mod order;
mod send;
mod topics;
