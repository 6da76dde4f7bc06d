//! Writes out what a package has from the workspace around it.

use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result};
use toml::{Table, Value};

use super::manifest::table;
use crate::places::slashed;

const KINDS: [&str; 3] = ["dependencies", "dev-dependencies", "build-dependencies"];

/// The book's workspace, seen from the place that a package of it is copied to.
pub(super) struct Workspace<'a> {
    package: Option<&'a Table>,
    dependencies: Option<&'a Table>,
    root: &'a Path,
    home: &'a Path,
}

impl<'a> Workspace<'a> {
    /// The workspace whose manifest, in the folder `root`, is `manifest`.
    pub(super) fn of(manifest: &'a Table, root: &'a Path, home: &'a Path) -> Self {
        let in_workspace = |key| table(manifest, &["workspace", key]);
        let (package, dependencies) =
            (in_workspace("package"), in_workspace("dependencies"));
        Self { package, dependencies, root, home }
    }

    /// Writes everything out in `manifest`, which is in the folder `from`.
    pub(super) fn write_out(
        &self,
        manifest: &mut Table,
        from: &Path,
    ) -> Result<()> {
        self.write_out_package(manifest)?;
        self.write_out_dependencies(manifest, from)?;
        if let Some(Value::Table(targets)) = manifest.get_mut("target") {
            for target in
                targets.iter_mut().filter_map(|(_, value)| value.as_table_mut())
            {
                self.write_out_dependencies(target, from)?;
            }
        }
        Ok(())
    }

    fn write_out_package(&self, manifest: &mut Table) -> Result<()> {
        let Some(Value::Table(package)) = manifest.get_mut("package") else {
            return Ok(());
        };
        for (key, value) in package.iter_mut().filter(|(_, value)| inherited(value))
        {
            let shared = self.package.and_then(|package| package.get(key));
            *value = shared.with_context(|| absent(key))?.clone();
        }
        Ok(())
    }

    fn write_out_dependencies(&self, of: &mut Table, from: &Path) -> Result<()> {
        for kind in KINDS {
            let Some(Value::Table(dependencies)) = of.get_mut(kind) else {
                continue;
            };
            for (name, value) in dependencies.iter_mut() {
                *value = self.dependency(name, value, from)?;
            }
        }
        Ok(())
    }

    /// The dependency `name` as it is written in the learner's manifest.
    fn dependency(&self, name: &str, value: &Value, from: &Path) -> Result<Value> {
        if !inherited(value) {
            return Ok(self.seen_from_home(value, from));
        }
        let shared = self
            .dependencies
            .and_then(|all| all.get(name))
            .with_context(|| absent(name))?;
        let mut written = match self.seen_from_home(shared, self.root) {
            Value::Table(table) => table,
            version => Table::from_iter([("version".to_string(), version)]),
        };
        for (key, value) in value.as_table().into_iter().flatten() {
            let Some(Value::Array(features)) = written.get_mut(key) else {
                written.insert(key.clone(), value.clone());
                continue;
            };
            features.extend(value.as_array().into_iter().flatten().cloned());
        }
        written.remove("workspace");
        Ok(Value::Table(written))
    }

    /// The same dependency with its path, if it has one, from the learner's folder.
    fn seen_from_home(&self, value: &Value, from: &Path) -> Value {
        let mut value = value.clone();
        if let Some(Value::String(path)) = value.get_mut("path") {
            *path = self.path(&tidy(&from.join(&*path)));
        }
        value
    }

    /// `path` from the learner's folder: relative within the repository, absolute outside, so that either may be moved.
    fn path(&self, path: &Path) -> String {
        let path =
            match (self.home.strip_prefix(self.root), path.strip_prefix(self.root))
            {
                (Ok(inside), Ok(path)) => inside
                    .components()
                    .map(|_| "..")
                    .collect::<PathBuf>()
                    .join(path),
                _ => path.to_path_buf(),
            };
        slashed(&path)
    }
}

fn absent(name: &str) -> String {
    format!("the workspace has no {name:?} for the step to inherit")
}

/// Whether this is `something.workspace = true`.
fn inherited(value: &Value) -> bool {
    value.get("workspace").and_then(Value::as_bool) == Some(true)
}

/// An absolute path without `..` in it.
fn tidy(path: &Path) -> PathBuf {
    path.components().fold(PathBuf::new(), |mut tidy, component| {
        match component {
            Component::ParentDir => drop(tidy.pop()),
            component => tidy.push(component),
        }
        tidy
    })
}
