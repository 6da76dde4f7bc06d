use std::path::Path;

use anyhow::{Context, Result};
use toml::{Table, Value};

use super::dependencies::Workspace;
use crate::places::slashed;
use crate::repository::{Repository, Step, read};

/// The lints that speak of what a learner has not written yet.
const NOT_WRITTEN_YET: [&str; 3] =
    ["dead_code", "unused_imports", "unused_variables"];

/// The lint that asks for what a learner need not write.
const NOT_ASKED_FOR: &str = "missing_docs";

/// The `Cargo.toml` of a learner's folder at `home`: that of the step, without a workspace around it.
pub(super) fn manifest(
    repository: &Repository,
    step: &Step,
    home: &Path,
) -> Result<String> {
    let root = parse(&repository.root().join("Cargo.toml"))?;
    let mut manifest = parse(&step.reference.join("Cargo.toml"))?;
    let workspace = Workspace::of(&root, repository.root(), home);
    workspace.write_out(&mut manifest, &step.reference)?;
    manifest.insert("lints".to_string(), Value::Table(lints(&root)));
    manifest.insert("workspace".to_string(), Value::Table(Table::new()));
    if let Some(dev) = table(&root, &["profile", "dev"]) {
        let profile =
            Table::from_iter([("dev".to_string(), Value::Table(dev.clone()))]);
        manifest.insert("profile".to_string(), Value::Table(profile));
    }
    // The package first, as one is used to.
    let package = manifest.remove("package").context("the step is no package")?;
    let package = Table::from_iter([("package".to_string(), package)]);
    Ok(format!("{}\n{}", toml::to_string(&package)?, toml::to_string(&manifest)?))
}

/// The lints of the workspace, but for those that are no help to a learner.
fn lints(root: &Table) -> Table {
    let mut lints =
        table(root, &["workspace", "lints"]).cloned().unwrap_or_default();
    if let Some(Value::Table(rust)) = lints.get_mut("rust") {
        rust.remove(NOT_ASKED_FOR);
        let allow = || Value::String("allow".to_string());
        rust.extend(NOT_WRITTEN_YET.map(|lint| (lint.to_string(), allow())));
    }
    lints
}

/// What makes `cargo workshop` work at `home` and in the folders in it, which are no part of the book's workspace: nothing
/// where the book is not above it.
pub(super) fn alias(repository: &Repository, home: &Path) -> Option<String> {
    let inside = home.strip_prefix(repository.root()).ok()?;
    let book = slashed(&repository.root().join("Cargo.toml"));
    // A text, as in the book's own configuration: cargo would join two lists of words. It cuts a text at each space, and so
    // a path with a space in it stays relative, which works at `home` alone.
    let book = match book.contains(char::is_whitespace) {
        true => "../".repeat(inside.components().count()) + "Cargo.toml",
        false => book,
    };
    let command =
        format!("run --quiet --manifest-path {book} --package workshop --");
    Some(format!("[alias]\nworkshop = {}\n", Value::String(command)))
}

/// The table that is reached through `keys`.
pub(super) fn table<'a>(table: &'a Table, keys: &[&str]) -> Option<&'a Table> {
    keys.iter().try_fold(table, |table, key| table.get(*key)?.as_table())
}

fn parse(file: &Path) -> Result<Table> {
    let text = read(file)?;
    text.parse().with_context(|| format!("cannot understand {}", file.display()))
}
