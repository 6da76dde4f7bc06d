use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

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

/// The tests of all programs.
pub(super) fn tests(binaries: &[Binary]) -> Result<Vec<Listed<'_>>> {
    let mut tests = Vec::new();
    for Binary { name: binary, program } in binaries {
        let output = Command::new(program)
            .args(["--list", "--format", "terse"])
            .output()
            .with_context(|| format!("cannot start {}", program.display()))?;
        let lines = String::from_utf8_lossy(&output.stdout).into_owned();
        let names = lines.lines().filter_map(|line| line.strip_suffix(": test"));
        tests.extend(names.map(|name| Listed {
            binary,
            program,
            name: name.to_string(),
        }));
    }
    Ok(tests)
}
