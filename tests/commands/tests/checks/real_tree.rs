use std::path::{Path, PathBuf};

use book::Finding;
use commands::{Extent, tour, unknown};

use crate::lasting;

fn root() -> PathBuf {
    Path::new("../..").canonicalize().unwrap()
}

fn assert_none(findings: &[Finding]) {
    let findings: Vec<_> = findings.iter().map(ToString::to_string).collect();
    assert!(findings.is_empty(), "\n{}\n", findings.join("\n"));
}

#[test]
fn every_command_is_known_and_every_story_is_told() {
    assert_none(&unknown(&root()).unwrap());
}

#[test]
#[ignore = "takes long, for it compiles each step once more: .ci/run does it"]
fn every_quick_command_does_what_is_shown() {
    assert_none(&tour(&root(), &lasting("commands"), Extent::Quick).unwrap());
}

#[test]
#[ignore = "builds everything once more, from nothing: .ci/run does it"]
#[cfg(target_os = "linux")]
fn every_command_does_what_is_shown() {
    let to = lasting("all-commands");
    let _ = std::fs::remove_dir_all(&to);
    assert_none(&tour(&root(), &to, Extent::Whole).unwrap());
}
