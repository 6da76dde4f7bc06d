//! Each exercise is tried in a copy of the steps: red as the reader finds it, green with its answer.
//!
//! An exercise is a file in `steps/STEP/exercises/`; its answer has the same name in `answers/STEP/`
//! and says in its first line to the end of which file of the step it goes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

struct Exercise {
    step: String,
    name: String,
}

fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| {
            entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_string()
        })
        .collect();
    names.sort();
    names
}

fn exercises(root: &Path) -> Vec<Exercise> {
    let steps = root.join("steps");
    let in_step = |step: String| {
        let names = names_in(&steps.join(&step).join("exercises"));
        names.into_iter().map(move |name| Exercise { step: step.clone(), name })
    };
    names_in(&steps).into_iter().flat_map(in_step).collect()
}

/// Writes only what differs, so that cargo does not compile again what is the same.
fn write(path: &Path, text: String) {
    if fs::read_to_string(path).is_ok_and(|before| before == text) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn copy(from: &Path, to: &Path, edit: impl Fn(String) -> String) {
    let text = fs::read_to_string(from);
    write(
        to,
        edit(text.unwrap_or_else(|error| panic!("{}: {error}", from.display()))),
    );
}

/// Copies the steps into a workspace of their own, with the answers or without. They get a folder
/// of another name there: cargo tells packages apart by name and by path within the workspace.
fn copy_steps(root: &Path, to: &Path, answered: bool) {
    let folder = to.file_name().unwrap().to_str().unwrap();
    let only_steps = |text: String| {
        let members = ["members", "default-members"];
        let others = text
            .lines()
            .filter(|line| !members.iter().any(|key| line.starts_with(key)));
        let lines: Vec<&str> = others.collect();
        lines
            .join(
                "
",
            )
            .replace(
                "[workspace]",
                &format!(
                    "[workspace]
members = [\"{folder}/*\"]"
                ),
            )
    };
    copy(&root.join("Cargo.toml"), &to.join("Cargo.toml"), only_steps);
    copy(&root.join("Cargo.lock"), &to.join("Cargo.lock"), |text| text);
    for step in names_in(&root.join("steps")) {
        let (from, to) =
            (root.join("steps").join(&step), to.join(folder).join(&step));
        let answers: Vec<(String, String)> =
            if answered { answers(&step) } else { Vec::new() };
        copy(&from.join("Cargo.toml"), &to.join("Cargo.toml"), |text| text);
        for file in library_and_exercises(&from) {
            let added = answers.iter().filter(|(goes_to, _)| *goes_to == file);
            let added: String =
                added.map(|(_, code)| format!("\n{code}")).collect();
            copy(&from.join(&file), &to.join(&file), |text| text + &added);
        }
    }
}

/// The files that are copied. No story: its program would take the place of the step's own.
fn library_and_exercises(step: &Path) -> Vec<String> {
    let files = |folder: &'static str| {
        let names = names_in(&step.join(folder)).into_iter();
        names.map(move |name| format!("{folder}/{name}.rs"))
    };
    files("src")
        .chain(files("exercises"))
        .filter(|file| file != "src/main.rs")
        .collect()
}

/// The answers of a step: the file to the end of which each goes, and the code.
fn answers(step: &str) -> Vec<(String, String)> {
    let folder = Path::new("answers").join(step);
    names_in(&folder)
        .iter()
        .map(|name| {
            let text =
                fs::read_to_string(folder.join(format!("{name}.rs"))).unwrap();
            let (first, code) = text.split_once('\n').unwrap();
            let file = first.strip_prefix("// Goes to the end of ");
            let file = file.unwrap_or_else(|| {
                panic!("answers/{step}/{name}.rs:1: which file?")
            });
            (file.to_string(), code.to_string())
        })
        .collect()
}

fn cargo(workspace: &Path, arguments: &[&str], exercises: &[Exercise]) -> Output {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(workspace).args(arguments).arg("--quiet");
    cargo.env("CARGO_TARGET_DIR", target());
    for exercise in exercises {
        cargo.args(["--package", &exercise.step, "--test", &exercise.name]);
    }
    cargo.output().unwrap()
}

/// The workspace's own target folder, where the dependencies are compiled already.
fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().to_path_buf()
}

fn workspace(name: &str, answered: bool) -> (PathBuf, Vec<Exercise>) {
    let root = fs::canonicalize("../..").unwrap();
    let to = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    copy_steps(&root, &to, answered);
    (to, exercises(&root))
}

#[test]
#[ignore = "compiles every step once more: .ci/run does it"]
fn every_exercise_is_red_until_it_is_done() {
    let (workspace, exercises) = workspace("untouched", false);
    let output = cargo(&workspace, &["build", "--keep-going"], &exercises);
    let errors = String::from_utf8_lossy(&output.stderr);
    for Exercise { step, name } in &exercises {
        let red = format!("error: could not compile `{step}` (test \"{name}\")");
        assert!(
            errors.contains(&red),
            "{step}/exercises/{name}.rs is not red:\n{errors}"
        );
    }
}

#[test]
#[ignore = "compiles every step once more: .ci/run does it"]
fn every_exercise_is_green_with_its_answer() {
    let (workspace, exercises) = workspace("answered", true);
    let output = cargo(&workspace, &["test"], &exercises);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn every_exercise_has_an_answer_and_every_answer_an_exercise() {
    for step in names_in(Path::new("../../steps")) {
        let exercises =
            names_in(&Path::new("../../steps").join(&step).join("exercises"));
        assert_eq!(
            exercises,
            names_in(&Path::new("answers").join(&step)),
            "{step}"
        );
        assert!(exercises.len() >= 2, "{step} has {} exercises", exercises.len());
    }
}
