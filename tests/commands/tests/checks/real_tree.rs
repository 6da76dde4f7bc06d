use std::path::Path;

use commands::{Extent, tour};

use crate::lasting;

fn passes(to: &Path, extent: Extent) {
    let root = Path::new("../..").canonicalize().unwrap();
    let findings = tour(&root, to, extent).unwrap();
    let findings: Vec<_> = findings.iter().map(ToString::to_string).collect();
    assert!(findings.is_empty(), "\n{}\n", findings.join("\n"));
}

#[test]
fn every_command_is_known_and_the_quick_ones_do_what_is_shown() {
    passes(&lasting("commands"), Extent::Quick);
}

#[test]
#[ignore = "builds everything once more, from nothing: .ci/run does it"]
#[cfg(target_os = "linux")]
fn every_command_does_what_is_shown() {
    let to = lasting("all-commands");
    let _ = std::fs::remove_dir_all(&to);
    passes(&to, Extent::Whole);
}
