use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Finding;
use crate::check::cargo_program;
use crate::repository::{Repository, read};

/// The compiler, which must be as new as the book's manifest says.
pub(super) fn compiler(repository: &Repository) -> Finding {
    judged(says(&rustc(), "--version"), needed(repository))
}

/// What is said of the compiler `found`, when it must be at least `needed`.
fn judged(found: Option<String>, needed: Option<String>) -> Finding {
    let Some(found) = found else {
        return Finding::ill(
            "rustc was not found",
            "install Rust: https://rustup.rs",
        );
    };
    let version = found.split(' ').nth(1).unwrap_or_default();
    let Some(needed) = needed else {
        return Finding::ill(
            format!(
                "rustc {version} is here, and the book's Cargo.toml does not say which is needed"
            ),
            "`git status` in the book's folder shows what was changed",
        );
    };
    match numbers(version) >= numbers(&needed) {
        true => Finding::well(format!("rustc {version}, and {needed} is needed")),
        false => Finding::ill(
            format!("rustc {version} is too old: {needed} is needed"),
            "`rustup update stable`",
        ),
    }
}

/// Cargo, which runs this program or is found where programs are.
pub(super) fn cargo() -> Finding {
    match says(&cargo_program(), "--version") {
        Some(version) => Finding::well(version),
        None => {
            Finding::ill("cargo was not found", "install Rust: https://rustup.rs")
        }
    }
}

/// The book's `rust-version`.
fn needed(repository: &Repository) -> Option<String> {
    let manifest: toml::Table =
        read(&repository.root().join("Cargo.toml")).ok()?.parse().ok()?;
    let package = manifest.get("workspace")?.get("package")?;
    Some(package.get("rust-version")?.as_str()?.to_string())
}

/// The kind of machine that the compiler runs on.
pub(super) fn host() -> Option<String> {
    let version = says(&rustc(), "-vV")?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "))?;
    Some(host.to_string())
}

fn rustc() -> PathBuf {
    env::var_os("RUSTC").map_or_else(|| PathBuf::from("rustc"), PathBuf::from)
}

fn says(program: &Path, asked: &str) -> Option<String> {
    let output = Command::new(program).arg(asked).output().ok()?;
    let answer = String::from_utf8_lossy(&output.stdout).trim().to_string();
    output.status.success().then_some(answer)
}

fn numbers(version: &str) -> Vec<u64> {
    let release = version.split('-').next().unwrap_or_default();
    release.split('.').map_while(|number| number.parse().ok()).collect()
}
