use std::path::{Path, PathBuf};

use syn::{Attribute, FnArg, ItemTrait, Pat, Signature, TraitItem};

use super::{Segments, part, summary::summary};

/// A method or a function.
pub(crate) struct Method {
    pub(crate) name: String,
    /// Whether it is called on a value.
    pub(crate) on_self: bool,
    /// The names of its arguments.
    pub(crate) arguments: Vec<String>,
    /// The types that stand in what it returns.
    pub(crate) returned: Vec<Segments>,
    /// The first sentence of its documentation, as Markdown.
    pub(crate) summary: Option<String>,
    /// The file, relative to the root of the repository.
    pub(crate) file: PathBuf,
    /// The line that has its name.
    pub(crate) line: usize,
}

impl Method {
    pub(super) fn new(
        file: &Path,
        signature: &Signature,
        attributes: &[Attribute],
    ) -> Self {
        let argument = |argument: &FnArg| match argument {
            FnArg::Typed(typed) => Some(match &*typed.pat {
                Pat::Ident(name) => name.ident.to_string(),
                _ => "_".to_string(),
            }),
            _ => None,
        };
        Self {
            name: signature.ident.to_string(),
            on_self: signature.receiver().is_some(),
            arguments: signature.inputs.iter().filter_map(argument).collect(),
            returned: part::returned(&signature.output),
            summary: summary(attributes),
            file: file.to_path_buf(),
            line: signature.ident.span().start().line,
        }
    }

    pub(super) fn of_trait(file: &Path, item: &ItemTrait) -> Vec<Self> {
        let methods = item.items.iter().filter_map(|item| match item {
            TraitItem::Fn(it) => Some(Self::new(file, &it.sig, &it.attrs)),
            _ => None,
        });
        methods.collect()
    }

    /// How it is called: its name, and those of its arguments.
    pub(crate) fn call(&self) -> String {
        format!("{}({})", self.name, self.arguments.join(", "))
    }
}
