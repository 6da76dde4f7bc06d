use std::io::{self, Write};
use std::path::{Path, PathBuf};

use book::Finding;

fn root() -> PathBuf {
    Path::new("../..").canonicalize().unwrap()
}

fn nothing_was_found(findings: &[Finding]) {
    let findings: Vec<_> = findings.iter().map(ToString::to_string).collect();
    assert!(findings.is_empty(), "\n{}\n", findings.join("\n"));
}

#[test]
fn every_wrong_answer_is_what_it_says() {
    nothing_was_found(&wrong::written(&root()).unwrap());
}

#[test]
#[ignore = "compiles every wrong answer: .ci/run does it"]
fn every_wrong_answer_is_refused_and_the_reference_is_not() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("wrong");
    // `eprintln!` would be kept back until the end.
    let say = |line| writeln!(io::stderr(), "{line}").unwrap();
    nothing_was_found(&wrong::try_all(&root(), &folder, say).unwrap());
}
