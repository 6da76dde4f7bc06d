//! Which steps a step stands on, as its manifest says.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::steps::Step;

impl Step {
    /// The earlier ones of `steps` that this one depends on. A step that has any is a layer: it copies none of their
    /// code.
    pub fn beneath<'a>(&self, root: &Path, steps: &'a [Self]) -> Vec<&'a Self> {
        let mut steps = self.dependencies(root, steps);
        steps.retain(|step| step.number < self.number);
        steps
    }

    /// All of `steps` that this one stands on: those that it depends on, and those that these depend on.
    pub(crate) fn foundation<'a>(
        &self,
        root: &Path,
        steps: &'a [Self],
    ) -> BTreeSet<&'a Self> {
        let mut all = BTreeSet::new();
        let mut open = self.dependencies(root, steps);
        while let Some(step) = open.pop() {
            if all.insert(step) {
                open.extend(step.dependencies(root, steps));
            }
        }
        all
    }

    /// Those of `steps` that this one depends on.
    pub(crate) fn dependencies<'a>(
        &self,
        root: &Path,
        steps: &'a [Self],
    ) -> Vec<&'a Self> {
        let text = fs::read_to_string(root.join(self.folder()).join("Cargo.toml"));
        let manifest: Option<toml::Table> =
            text.ok().and_then(|text| text.parse().ok());
        let named = manifest.as_ref().and_then(|it| it.get("dependencies"));
        let depends =
            |step: &&Self| named.is_some_and(|them| them.get(&step.name).is_some());
        steps.iter().filter(depends).collect()
    }
}
