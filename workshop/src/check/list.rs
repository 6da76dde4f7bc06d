use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::build::Binary;

/// A test that a program has.
#[derive(Debug)]
pub(super) struct Listed<'a> {
    pub(super) binary: &'a str,
    pub(super) program: &'a Path,
    pub(super) name: String,
}

impl Listed<'_> {
    pub(super) fn whole_name(&self) -> String {
        format!("{}::{}", self.binary, self.name)
    }
}

/// The tests of all programs, each of which has some.
pub(super) fn tests(binaries: &[Binary]) -> Result<Vec<Listed<'_>>> {
    let mut tests = Vec::new();
    for binary in binaries {
        let names = names(binary).with_context(|| {
            format!("`{}` does not tell which tests it has", binary.name)
        })?;
        tests.extend(names.into_iter().map(|name| Listed {
            binary: &binary.name,
            program: &binary.program,
            name,
        }));
    }
    Ok(tests)
}

/// The names that a program tells: all of them, or none.
fn names(binary: &Binary) -> Result<Vec<String>> {
    let output = Command::new(&binary.program)
        .args(["--list", "--format", "terse"])
        .output()
        .with_context(|| format!("cannot start {}", binary.program.display()))?;
    let [lines, complaint] = [&output.stdout, &output.stderr]
        .map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    ensure!(
        output.status.success(),
        "it ended with {}\n{}",
        output.status,
        complaint.trim_end()
    );
    let names = lines.lines().filter_map(|line| line.strip_suffix(": test"));
    let names: Vec<_> = names.map(str::to_string).collect();
    ensure!(!names.is_empty(), "it names none");
    Ok(names)
}
