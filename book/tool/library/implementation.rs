use std::path::Path;

use syn::{ImplItem, ItemImpl, Type, Visibility};

use super::module::Source;
use super::{Item, Method, part};

/// Gives the items what the source implements for them: their public methods, and their traits.
pub(super) fn add(source: &Source, items: &mut [Item]) {
    for item in &source.items {
        let syn::Item::Impl(it) = item else { continue };
        let Some(name) = name(&it.self_ty) else { continue };
        let own = items.iter_mut().find(|item| item.is_type() && item.name == name);
        let Some(own) = own else { continue };
        match &it.trait_ {
            Some((path, _)) => own.traits.push(part::segments(path)),
            None => own.methods.extend(methods(&source.file, it)),
        }
    }
}

/// The name of the type that is implemented.
fn name(own: &Type) -> Option<String> {
    match own {
        Type::Path(own) if own.qself.is_none() => {
            Some(own.path.segments.last()?.ident.to_string())
        }
        _ => None,
    }
}

fn methods(file: &Path, implementation: &ItemImpl) -> Vec<Method> {
    let public = implementation.items.iter().filter_map(|item| match item {
        ImplItem::Fn(it) if matches!(it.vis, Visibility::Public(_)) => {
            Some(Method::new(file, &it.sig, &it.attrs))
        }
        _ => None,
    });
    public.collect()
}
