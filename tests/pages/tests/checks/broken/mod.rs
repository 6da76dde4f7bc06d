//! Small trees that are broken in one place, and what the check says about each.

mod asserted;
mod doctests;
mod examples;
mod ideas;
mod kafka_errors;
mod layers;
mod links;
mod mutants;
mod output;
mod pictured;
mod room;
mod shown_code;
mod shown_whole;
mod sizes;
mod snippets;
mod summary;
mod weight;
mod what_changed;
mod workshop;

use std::path::Path;

use book::Finding;

use crate::tree::tree;

/// What `check` finds in a tree of these files.
fn found(check: fn(&Path) -> Vec<Finding>, files: &[(&str, &str)]) -> Vec<String> {
    let root = tree(files);
    let findings = check(&root.path().canonicalize().unwrap());
    findings.iter().map(ToString::to_string).collect()
}
