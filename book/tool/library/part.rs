use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::visit::{Visit, visit_path};
use syn::{Attribute, Fields, Path, ReturnType, Token, Type, Variant};

use super::Segments;

/// A field, or a variant with its fields.
pub(crate) struct Part {
    /// A field of a tuple has none.
    pub(crate) name: Option<String>,
    /// What follows the name: `: Offset` for a field, `(Offset)` for a variant. Of a tuple's field it is all.
    pub(crate) text: String,
    /// The types that stand in it.
    pub(crate) types: Vec<Segments>,
}

pub(super) fn fields(fields: &Fields) -> Vec<Part> {
    let part = |field: &syn::Field| {
        let name = field.ident.as_ref().map(ToString::to_string);
        let colon = if name.is_some() { ": " } else { "" };
        let text = format!("{colon}{}", text(&field.ty));
        Part { name, text, types: types(&field.ty) }
    };
    fields.iter().map(part).collect()
}

pub(super) fn variant(variant: &Variant) -> Part {
    let parts = fields(&variant.fields);
    let texts = parts.iter().map(|part| {
        format!("{}{}", part.name.as_deref().unwrap_or_default(), part.text)
    });
    let texts = texts.collect::<Vec<_>>().join(", ");
    Part {
        name: Some(variant.ident.to_string()),
        text: match &variant.fields {
            Fields::Named(_) => format!(" {{ {texts} }}"),
            Fields::Unnamed(_) => format!("({texts})"),
            Fields::Unit => texts,
        },
        types: parts.into_iter().flat_map(|part| part.types).collect(),
    }
}

/// What is returned: the types that stand in it.
pub(super) fn returned(output: &ReturnType) -> Vec<Segments> {
    match output {
        ReturnType::Default => Vec::new(),
        ReturnType::Type(_, kind) => types(kind),
    }
}

/// The traits that are derived.
pub(super) fn derived(attributes: &[Attribute]) -> Vec<Segments> {
    let derives =
        attributes.iter().filter(|attribute| attribute.path().is_ident("derive"));
    let paths = |attribute: &Attribute| {
        let list = Punctuated::<Path, Token![,]>::parse_terminated;
        attribute.parse_args_with(list).into_iter().flatten()
    };
    derives.flat_map(paths).map(|path| segments(&path)).collect()
}

pub(super) fn segments(path: &Path) -> Segments {
    path.segments.iter().map(|segment| segment.ident.to_string()).collect()
}

/// The type as the source has it, on one line.
fn text(kind: &Type) -> String {
    let text = kind.span().source_text().unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The paths in a type: `Box<dyn Disk>` has `Box` and `Disk`.
fn types(kind: &Type) -> Vec<Segments> {
    struct Paths(Vec<Segments>);
    impl<'ast> Visit<'ast> for Paths {
        fn visit_path(&mut self, path: &'ast Path) {
            self.0.push(segments(path));
            visit_path(self, path);
        }
    }
    let mut paths = Paths(Vec::new());
    paths.visit_type(kind);
    paths.0
}
