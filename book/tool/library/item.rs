use std::path::{Path, PathBuf};

use syn::{Attribute, Generics, Ident, Visibility};

use super::module::Source;
use super::{Method, Part, Segments, part, summary::summary};

/// What an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Struct,
    Enum,
    Trait,
    Function,
    Alias,
    Constant,
}

/// What a library defines.
pub(crate) struct Item {
    pub(crate) kind: Kind,
    pub(crate) name: String,
    /// The names of its type parameters.
    pub(crate) parameters: Vec<String>,
    /// Whether its users can name it.
    pub(crate) public: bool,
    /// The first sentence of its documentation, as Markdown.
    pub(crate) summary: Option<String>,
    /// The file, relative to the root of the repository.
    pub(crate) file: PathBuf,
    /// The line that has its name.
    pub(crate) line: usize,
    /// The fields of a struct, or the variants of an enum.
    pub(crate) parts: Vec<Part>,
    /// Its public methods, or those of the trait. A function is its own.
    pub(crate) methods: Vec<Method>,
    /// The traits that it is made to have, derived ones too.
    pub(crate) traits: Vec<Segments>,
}

impl Item {
    /// Its name, with its type parameters.
    pub(crate) fn title(&self) -> String {
        match self.parameters.is_empty() {
            true => self.name.clone(),
            false => format!("{}<{}>", self.name, self.parameters.join(", ")),
        }
    }

    /// Whether it is a struct, an enum or a trait.
    pub(crate) fn is_type(&self) -> bool {
        matches!(self.kind, Kind::Struct | Kind::Enum | Kind::Trait)
    }

    /// Whether it is an error.
    pub(crate) fn is_error(&self) -> bool {
        let mut traits = self.traits.iter().filter_map(|path| path.last());
        traits.any(|name| name == "Error")
    }
}

/// What the source defines, without its modules, its uses and its implementations.
pub(super) fn items(source: &Source) -> Vec<Item> {
    source.items.iter().filter_map(|item| read(&source.file, item)).collect()
}

fn read(file: &Path, item: &syn::Item) -> Option<Item> {
    let new = |kind, seen: &Visibility, attributes: &[Attribute], name: &Ident| {
        Item::new(kind, file, seen, attributes, name)
    };
    Some(match item {
        syn::Item::Struct(it) => Item {
            parts: part::fields(&it.fields),
            ..new(Kind::Struct, &it.vis, &it.attrs, &it.ident).of(&it.generics)
        },
        syn::Item::Enum(it) => Item {
            parts: it.variants.iter().map(part::variant).collect(),
            ..new(Kind::Enum, &it.vis, &it.attrs, &it.ident).of(&it.generics)
        },
        syn::Item::Trait(it) => Item {
            methods: Method::of_trait(file, it),
            ..new(Kind::Trait, &it.vis, &it.attrs, &it.ident).of(&it.generics)
        },
        syn::Item::Fn(it) => Item {
            methods: vec![Method::new(file, &it.sig, &it.attrs)],
            ..new(Kind::Function, &it.vis, &it.attrs, &it.sig.ident)
        },
        syn::Item::Type(it) => new(Kind::Alias, &it.vis, &it.attrs, &it.ident),
        syn::Item::Const(it) => new(Kind::Constant, &it.vis, &it.attrs, &it.ident),
        _ => return None,
    })
}

impl Item {
    fn new(
        kind: Kind,
        file: &Path,
        seen: &Visibility,
        attributes: &[Attribute],
        name: &Ident,
    ) -> Self {
        Self {
            kind,
            name: name.to_string(),
            parameters: Vec::new(),
            public: matches!(seen, Visibility::Public(_)),
            summary: summary(attributes),
            file: file.to_path_buf(),
            line: name.span().start().line,
            parts: Vec::new(),
            methods: Vec::new(),
            traits: part::derived(attributes),
        }
    }

    fn of(mut self, generics: &Generics) -> Self {
        let names = generics.type_params().map(|it| it.ident.to_string());
        self.parameters = names.collect();
        self
    }
}
