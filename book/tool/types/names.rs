use std::path::Path;

use super::graph::{Graph, Type};
use crate::library::{Library, Segments, Use};

/// Through how many crates a name may be passed on.
const THROUGH: usize = 16;

/// What a name in the source of a library means.
impl Graph<'_> {
    pub(super) fn named_by(&self, number: usize, path: &Segments) -> Option<usize> {
        let Type { library, item } = self.types[number];
        self.named(library, &item.file, path)
    }

    /// The type that `path` leads to from a file of a library.
    pub(super) fn named(
        &self,
        library: usize,
        file: &Path,
        path: &Segments,
    ) -> Option<usize> {
        let uses = self.libraries[library].uses.iter();
        let uses: Vec<_> = uses.filter(|it| it.file == file).collect();
        let imported = uses.iter().find(|it| it.name.as_ref() == path.first());
        let path = match imported {
            Some(import) => [&import.path, &path[1..]].concat(),
            None => path.clone(),
        };
        self.find(library, &path, THROUGH)
            .or_else(|| self.in_all_of(library, &uses, &path, THROUGH))
    }

    /// The type that `path` leads to from the top of a library, through so many that pass it on at most.
    fn find(
        &self,
        library: usize,
        path: &[String],
        through: usize,
    ) -> Option<usize> {
        let (name, before) = path.split_last()?;
        let own = &self.libraries[library];
        let outside = |segment: &String| !own.has_module(segment);
        let Some(place) = before.iter().position(outside) else {
            return self.defined(library, name, through);
        };
        let called = Some(&path[place]);
        let import = own.uses.iter().find(|it| it.name.as_ref() == called);
        let other = import.map_or(called, |import| import.path.first())?;
        let named = |it: &Library| it.step.name == *other;
        let other = self.libraries.iter().position(named)?;
        self.find(other, &path[place + 1..], through.checked_sub(1)?)
    }

    /// The type that a library has under this name: its own, or one that it passes on.
    fn defined(
        &self,
        library: usize,
        name: &String,
        through: usize,
    ) -> Option<usize> {
        let is_it = |it: &Type| it.library == library && it.item.name == *name;
        if let Some(own) = self.types.iter().position(is_it) {
            return Some(own);
        }
        let through = through.checked_sub(1)?;
        let uses = self.libraries[library].uses.iter();
        let uses: Vec<_> = uses.filter(|it| it.public).collect();
        match uses.iter().find(|it| it.name.as_ref() == Some(name)) {
            Some(passed_on) => self.find(library, &passed_on.path, through),
            None => {
                self.in_all_of(library, &uses, std::slice::from_ref(name), through)
            }
        }
    }

    /// The type of this name in what the library takes as a whole, by `*`.
    fn in_all_of(
        &self,
        library: usize,
        uses: &[&Use],
        path: &[String],
        through: usize,
    ) -> Option<usize> {
        let [name] = path else { return None };
        let through = through.checked_sub(1)?;
        let own = &self.libraries[library];
        uses.iter().find_map(|it| {
            let (_, all) = it.path.split_last().filter(|(last, _)| *last == "*")?;
            all.iter().find(|segment| !own.has_module(segment))?;
            let path = [all, std::slice::from_ref(name)].concat();
            self.find(library, &path, through)
        })
    }
}
