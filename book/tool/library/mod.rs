//! The library of a step as its source has it: what it defines, in the order of its modules, and what it uses.

mod implementation;
mod item;
mod method;
mod module;
mod part;
mod summary;
mod uses;

use std::path::Path;

pub(crate) use item::Item;
pub(crate) use item::Kind;
pub(crate) use method::Method;
pub(crate) use part::Part;
pub(crate) use uses::Use;

use crate::steps::Step;

/// A path in the source, such as `step06_archive::Archive`, without its generic arguments.
pub(crate) type Segments = Vec<String>;

/// What a step's library has, without its tests.
pub(crate) struct Library {
    pub(crate) step: Step,
    /// The names of its modules.
    pub(crate) modules: Vec<String>,
    /// What it defines, in the order of its modules.
    pub(crate) items: Vec<Item>,
    pub(crate) uses: Vec<Use>,
}

impl Library {
    /// Reads the library of `step`.
    ///
    /// # Errors
    /// A message for the reader, when a file is missing or is not Rust.
    pub(crate) fn read(root: &Path, step: &Step) -> Result<Self, String> {
        let sources = module::sources(root, step)?;
        let mut items: Vec<_> = sources.iter().flat_map(item::items).collect();
        for source in &sources {
            implementation::add(source, &mut items);
        }
        let modules = sources.iter().flat_map(module::Source::modules).collect();
        let uses = sources.iter().flat_map(uses::uses).collect();
        Ok(Self { step: step.clone(), modules, items, uses })
    }

    /// Whether a path goes on within this library after `segment`.
    pub(crate) fn has_module(&self, segment: &str) -> bool {
        ["crate", "self", "super"].contains(&segment)
            || self.modules.iter().any(|module| module == segment)
    }
}
