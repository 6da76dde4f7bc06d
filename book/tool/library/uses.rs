use std::path::{Path, PathBuf};

use syn::visit::{Visit, visit_path};
use syn::{ItemUse, UseTree, Visibility};

use super::module::Source;
use super::{Segments, part};

/// A path to something that is defined elsewhere.
pub(crate) struct Use {
    /// The file that has it, relative to the root of the repository.
    pub(crate) file: PathBuf,
    /// The path. Its last segment is `*` for all that is there.
    pub(crate) path: Segments,
    /// What it is called here, when a `use` names it.
    pub(crate) name: Option<String>,
    /// Whether it is passed on, by `pub use`.
    pub(crate) public: bool,
}

/// What the source names by a path, in a `use` or in its code.
pub(super) fn uses(source: &Source) -> Vec<Use> {
    let mut uses = Uses { file: &source.file, found: Vec::new() };
    for item in &source.items {
        uses.visit_item(item);
    }
    uses.found
}

struct Uses<'a> {
    file: &'a Path,
    found: Vec<Use>,
}

impl Uses<'_> {
    fn note(&mut self, path: Segments, name: Option<String>, public: bool) {
        let file = self.file.to_path_buf();
        self.found.push(Use { file, path, name, public });
    }

    /// The paths of a tree, which all begin with `path`.
    fn tree(&mut self, mut path: Segments, tree: &UseTree, public: bool) {
        let (last, name) = match tree {
            UseTree::Path(inside) => {
                path.push(inside.ident.to_string());
                return self.tree(path, &inside.tree, public);
            }
            UseTree::Group(group) => {
                let trees = group.items.iter();
                return trees.for_each(|it| self.tree(path.clone(), it, public));
            }
            UseTree::Glob(_) => ("*".to_string(), None),
            UseTree::Name(it) => (it.ident.to_string(), Some(&it.ident)),
            UseTree::Rename(it) => (it.ident.to_string(), Some(&it.rename)),
        };
        if last != "self" {
            path.push(last);
        }
        // `use io::{self}` calls it `io`.
        let name = name.map(ToString::to_string);
        let name = name.map(|name| match name.as_str() {
            "self" => path.last().cloned().unwrap_or_default(),
            _ => name,
        });
        self.note(path, name, public);
    }
}

impl<'ast> Visit<'ast> for Uses<'_> {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        let public = matches!(item.vis, Visibility::Public(_));
        self.tree(Segments::new(), &item.tree, public);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.segments.len() > 1 {
            self.note(part::segments(path), None, false);
        }
        visit_path(self, path);
    }
}
