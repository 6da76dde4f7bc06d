use std::fs;
use std::path::{Path, PathBuf};

use crate::steps::Step;

/// A file of a library.
pub(super) struct Source {
    /// The file, relative to the root of the repository.
    pub(super) file: PathBuf,
    /// What is in it, and in the modules that have no file of their own.
    pub(super) items: Vec<syn::Item>,
}

impl Source {
    /// The names of the modules that it declares.
    pub(super) fn modules(&self) -> impl Iterator<Item = String> {
        self.items.iter().filter_map(|item| match item {
            syn::Item::Mod(module) => Some(module.ident.to_string()),
            _ => None,
        })
    }
}

/// The files of the library of `step`, each before the modules that it declares, and those in their order.
pub(super) fn sources(root: &Path, step: &Step) -> Result<Vec<Source>, String> {
    let folder = step.folder().join("src");
    let mut sources = Vec::new();
    read(root, folder.join("lib.rs"), &folder, &mut sources)?;
    Ok(sources)
}

/// Reads `file`, whose modules are in the folder `inside`.
fn read(
    root: &Path,
    file: PathBuf,
    inside: &Path,
    sources: &mut Vec<Source>,
) -> Result<(), String> {
    let source = Source { items: flat(parsed(root, &file)?), file };
    let elsewhere = source.items.iter().filter_map(|item| match item {
        syn::Item::Mod(module) if module.content.is_none() => Some(&module.ident),
        _ => None,
    });
    let modules: Vec<_> = elsewhere.map(ToString::to_string).collect();
    sources.push(source);
    for module in modules {
        let folder = inside.join(&module);
        let beside = folder.with_extension("rs");
        let file = match root.join(&beside).is_file() {
            true => beside,
            false => folder.join("mod.rs"),
        };
        read(root, file, &folder, sources)?;
    }
    Ok(())
}

fn parsed(root: &Path, file: &Path) -> Result<Vec<syn::Item>, String> {
    let name = file.display().to_string().replace('\\', "/");
    let text = fs::read_to_string(root.join(file))
        .map_err(|error| format!("`{name}` cannot be read: {error}"))?;
    let syntax = syn::parse_file(&text).map_err(|error| {
        let line = error.span().start().line;
        format!("line {line} of `{name}` is no Rust: {error}")
    })?;
    Ok(syntax.items)
}

/// The items, each module that is written out followed by what is in it. Tests are left out.
fn flat(items: Vec<syn::Item>) -> Vec<syn::Item> {
    let mut all = Vec::new();
    for item in items {
        match item {
            syn::Item::Mod(module) if is_test(&module.attrs) => {}
            syn::Item::Mod(mut module) => {
                let inside = module.content.as_mut();
                let inside = inside.map(|(_, items)| std::mem::take(items));
                all.push(syn::Item::Mod(module));
                all.extend(flat(inside.unwrap_or_default()));
            }
            other => all.push(other),
        }
    }
    all
}

fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let condition = attribute.parse_args::<syn::Ident>();
        attribute.path().is_ident("cfg")
            && condition.is_ok_and(|condition| condition == "test")
    })
}
