//! The wrong answers of this tree, and small broken ones.

mod broken_answers;
mod broken_trees;
mod real_tree;
mod tree;
mod verdicts;
