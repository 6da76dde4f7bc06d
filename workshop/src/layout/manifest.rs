use std::path::Path;

use anyhow::{Context, Result};
use toml::{Table, Value};

use super::dependencies::Workspace;
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
    Ok(format!(
        "# The manifest of {}, with everything that it has from the book's workspace written out.\n\n{}",
        step.name,
        toml::to_string(&manifest)?
    ))
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

/// What makes `cargo workshop` work in the learner's folder too, which is no part of the book's workspace.
pub(super) fn alias(repository: &Repository) -> Result<String> {
    let manifest = repository.root().join("Cargo.toml");
    let manifest =
        manifest.to_str().context("the book's folder has no name in UTF-8")?;
    let words = [
        "run",
        "--quiet",
        "--manifest-path",
        manifest,
        "--package",
        "workshop",
        "--",
    ];
    let words = Value::Array(words.map(Value::from).to_vec());
    let alias = Table::from_iter([("workshop".to_string(), words)]);
    let config = Table::from_iter([("alias".to_string(), Value::Table(alias))]);
    Ok(toml::to_string(&config)?)
}

/// The table that is reached through `keys`.
pub(super) fn table<'a>(table: &'a Table, keys: &[&str]) -> Option<&'a Table> {
    keys.iter().try_fold(table, |table, key| table.get(*key)?.as_table())
}

fn parse(file: &Path) -> Result<Table> {
    let text = read(file)?;
    text.parse().with_context(|| format!("cannot understand {}", file.display()))
}
