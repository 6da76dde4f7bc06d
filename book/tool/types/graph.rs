use crate::library::{Item, Kind, Library, Part, Segments};

/// The types of some libraries, in their order, and which of them hold which.
pub(super) struct Graph<'a> {
    pub(super) libraries: &'a [Library],
    pub(super) types: Vec<Type<'a>>,
    /// The only type that holds this one, when its box is inside that one's.
    around: Vec<Option<usize>>,
}

#[derive(Clone, Copy)]
pub(super) struct Type<'a> {
    /// The number of its library.
    pub(super) library: usize,
    pub(super) item: &'a Item,
}

impl<'a> Graph<'a> {
    pub(super) fn new(libraries: &'a [Library]) -> Self {
        let types = libraries.iter().enumerate().flat_map(|(library, it)| {
            let types = it.items.iter().filter(|item| item.is_type());
            types.map(move |item| Type { library, item })
        });
        let types: Vec<_> = types.collect();
        let around = vec![None; types.len()];
        let mut graph = Self { libraries, types, around };
        for held in graph.numbers() {
            graph.around[held] = graph.only_holder(held);
        }
        graph
    }

    /// The numbers of the types.
    pub(super) fn numbers(&self) -> std::ops::Range<usize> {
        0..self.types.len()
    }

    pub(super) fn item(&self, number: usize) -> &'a Item {
        self.types[number].item
    }

    /// The name of the crate that has the type.
    pub(super) fn step(&self, number: usize) -> &'a str {
        &self.libraries[self.types[number].library].step.name
    }

    /// The type inside whose box is the box of this one.
    pub(super) fn around(&self, number: usize) -> Option<usize> {
        self.around[number]
    }

    /// How many types and parts are in the box of this one, which is one of them.
    pub(super) fn size(&self, number: usize) -> usize {
        let inside = self.numbers().filter(|it| self.around(*it) == Some(number));
        let inside: usize = inside.map(|it| self.size(it)).sum();
        1 + self.item(number).parts.len() + inside
    }

    /// The types that `part` of the type `holder` holds, each with the path that leads to it there.
    pub(super) fn held<'b>(
        &'b self,
        holder: usize,
        part: &'b Part,
    ) -> impl Iterator<Item = (&'b Segments, usize)> {
        let held = move |path| Some((path, self.named_by(holder, path)?));
        part.types.iter().filter_map(held)
    }

    /// The traits among the types that a type is made to have.
    pub(super) fn traits(&self, number: usize) -> impl Iterator<Item = usize> {
        let traits = self.item(number).traits.iter();
        traits.filter_map(move |path| self.named_by(number, path))
    }

    /// Which public functions and methods return this type, as `Log::get`.
    pub(super) fn returning(&self, number: usize) -> Vec<String> {
        let libraries = self.libraries.iter().enumerate();
        let items = libraries.flat_map(|(library, it)| {
            it.items.iter().map(move |item| (library, item))
        });
        let mut names = Vec::new();
        for (library, item) in items.filter(|(_, item)| item.public) {
            for method in &item.methods {
                let mut returned = method.returned.iter();
                let is_it =
                    |path| self.named(library, &method.file, path) == Some(number);
                if returned.any(is_it) {
                    names.push(match item.kind {
                        Kind::Function => item.name.clone(),
                        _ => format!("{}::{}", item.name, method.name),
                    });
                }
            }
        }
        names
    }

    /// The type that alone holds this one. An error is drawn by itself, and so is what would be inside itself.
    fn only_holder(&self, held: usize) -> Option<usize> {
        let holds = |holder: &usize| {
            let mut parts = self.item(*holder).parts.iter();
            parts.any(|part| self.held(*holder, part).any(|(_, it)| it == held))
        };
        let holders: Vec<_> = self.numbers().filter(holds).collect();
        let [holder] = holders[..] else { return None };
        let mut outside = Some(holder);
        while let Some(number) = outside.filter(|number| *number != held) {
            outside = self.around[number];
        }
        let apart = self.item(held).is_error() || self.item(holder).is_error();
        (outside.is_none() && !apart).then_some(holder)
    }
}
