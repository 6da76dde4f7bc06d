//! What the book tool does with good books and with broken ones.

mod agenda;
mod changes;
mod command;
mod compiler;
mod files;
mod includes;
mod layer;
mod listing;
mod live;
mod mistakes;
mod numbers;
mod page;
mod pdf;
mod pictures;
mod predict;
mod rendered;
mod sentence;
mod snapshot;
mod steps;
mod terminal;
mod tree;
mod types;
