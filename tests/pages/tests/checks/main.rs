//! The book as it is passes its checks, and each check finds what it is there to find.

mod agendas;
mod broken;
mod plain;
mod real_tree;

#[path = "../../../../book/tool/tests/tree.rs"]
mod tree;
