use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::{env, thread};

use anyhow::{Context, Result};
use indicatif::ProgressBar;
use serde::Deserialize;

use super::{DoesNotCompile, Options};
use crate::layout::Files;
use crate::repository::Step;

/// What cargo built.
pub(super) struct Built {
    pub(super) binaries: Vec<Binary>,
    pub(super) warnings: String,
}

/// The program of one file of tests, or of one folder of them.
pub(super) struct Binary {
    pub(super) name: String,
    pub(super) program: PathBuf,
}

/// What is read of a line of cargo's.
#[derive(Deserialize)]
struct Line {
    target: Option<Target>,
    message: Option<Diagnostic>,
    executable: Option<PathBuf>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
    kind: Vec<String>,
}

#[derive(Deserialize)]
struct Diagnostic {
    rendered: Option<String>,
}

/// Builds the tests in `folder`.
pub(super) fn build(
    step: &Step,
    folder: &Path,
    options: &Options,
    bar: &ProgressBar,
) -> Result<Built> {
    let mut child = cargo(step, folder, options)?.spawn().context(
        "cannot start cargo, which came with Rust: `cargo workshop doctor` looks for it",
    )?;
    let errors = read_aside(&mut child);
    bar.set_message("compiling");
    let built = what_it_tells(&mut child, bar)?;
    let errors = errors.join().unwrap_or_default();
    if child.wait()?.success() {
        return Ok(built);
    }
    // Cargo sums up what the compiler said; where the compiler said nothing, it has something to say itself.
    let by_compiler = !built.warnings.is_empty();
    let words = if by_compiler { built.warnings } else { errors };
    Err(DoesNotCompile { words, by_compiler }.into())
}

/// Reads what cargo tells until it has no more to tell.
fn what_it_tells(child: &mut Child, bar: &ProgressBar) -> Result<Built> {
    let mut built = Built { binaries: Vec::new(), warnings: String::new() };
    let output = child.stdout.take().map(BufReader::new);
    for line in output.into_iter().flat_map(BufRead::lines) {
        take(&mut built, &line?, bar);
    }
    Ok(built)
}

fn cargo(step: &Step, folder: &Path, options: &Options) -> Result<Command> {
    let mut cargo = Command::new(cargo_program());
    cargo.args(["test", "--no-run", "--quiet"]).current_dir(folder);
    cargo.arg(match console::colors_enabled_stderr() {
        true => "--message-format=json-diagnostic-rendered-ansi",
        false => "--message-format=json",
    });
    for name in binaries(step)? {
        cargo.args(["--test", &name]);
    }
    if let Some(target) = &options.target {
        cargo.env("CARGO_TARGET_DIR", target);
    }
    if options.offline {
        cargo.env("CARGO_NET_OFFLINE", "true");
    }
    cargo.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    Ok(cargo)
}

/// The cargo that runs this program, or the one that is found.
pub(crate) fn cargo_program() -> PathBuf {
    env::var_os("CARGO").map_or_else(|| PathBuf::from("cargo"), PathBuf::from)
}

/// The names of the step's tests' programs: each file in `tests`, and each folder with a `main.rs`.
fn binaries(step: &Step) -> Result<Vec<String>> {
    let files = Files::under(&step.reference, "tests")?;
    let names = files.iter().filter_map(|(place, _)| {
        let inside = place.strip_prefix("tests").ok()?;
        let program = match inside.parent()? {
            top if top.as_os_str().is_empty() => inside.with_extension(""),
            folder if inside.ends_with("main.rs") => folder.to_path_buf(),
            _ => return None,
        };
        let is_rust = inside.extension()? == "rs" && program.iter().count() == 1;
        is_rust.then(|| program.to_string_lossy().into_owned())
    });
    Ok(names.collect())
}

/// Reads what a child says on standard error, while another thread reads its output.
fn read_aside(child: &mut Child) -> thread::JoinHandle<String> {
    let stderr = child.stderr.take();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut stderr) = stderr {
            // What could be read is shown.
            let _ = stderr.read_to_end(&mut bytes);
        }
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

fn take(built: &mut Built, line: &str, bar: &ProgressBar) {
    let Ok(line) = serde_json::from_str::<Line>(line) else { return };
    if let Some(rendered) = line.message.and_then(|message| message.rendered) {
        // The library, the story and each test may warn of the same line.
        if !built.warnings.contains(&rendered) {
            built.warnings += &rendered;
        }
    }
    let Some(target) = line.target else { return };
    bar.set_message(format!("compiling {}", target.name));
    if let (Some(program), true) = (line.executable, target.kind == ["test"]) {
        built.binaries.push(Binary { name: target.name, program });
    }
}
