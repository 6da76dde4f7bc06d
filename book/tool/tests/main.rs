//! What the book tool does with good books and with broken ones.

mod command;
mod includes;
mod page;
mod tree;
