use std::path::Path;
use std::process::Command;

use super::Learner;

#[test]
#[ignore = "compiles a step in an empty folder"]
fn the_doctor_finds_everything_well() {
    let learner = Learner::new();
    let answer = learner.run(&["doctor"]);
    answer.says("✓ compiled a step");
    answer.says("All is well.");
}

#[test]
#[ignore = "asks cargo about each step"]
fn no_crate_comes_in_that_a_step_does_not_need() {
    let learner = Learner::new();
    for step in learner.repository.steps() {
        learner.run(&["catch-up", &step.name]).says("is laid out");
        let tree = |folder: &Path, package: &[&str]| {
            let mut cargo = Command::new(env!("CARGO"));
            cargo.args([
                "tree",
                "--prefix",
                "none",
                "--edges",
                "normal,dev,build",
                "--offline",
            ]);
            let output = cargo.args(package).current_dir(folder).output().unwrap();
            assert!(output.status.success(), "{output:?}");
            let text = String::from_utf8(output.stdout).unwrap();
            let names = text.lines().filter_map(|line| line.split(" (").next());
            let mut names: Vec<_> = names.map(str::to_string).collect();
            names.sort();
            names.dedup();
            names
        };
        let book = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        assert_eq!(
            tree(&learner.my_log(), &[]),
            tree(book, &["--package", &step.name])
        );
    }
}
