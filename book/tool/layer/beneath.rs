use std::collections::BTreeSet;

use super::Layer;
use crate::library::Use;
use crate::steps::Step;

/// What the layer uses of each step that it depends on, with a link to that step's page.
pub(super) fn list(layer: &Layer) -> String {
    let lines: Vec<_> =
        layer.beneath.iter().map(|step| line(layer, step)).collect();
    lines.join("\n")
}

fn line(layer: &Layer, step: &Step) -> String {
    let uses = layer.library.uses.iter();
    let uses: Vec<_> = uses.filter(|it| is_of(layer, it, step)).collect();
    let names = |public: bool| {
        let uses = uses.iter().filter(|it| it.public == public);
        uses.filter_map(|it| named(it)).collect::<BTreeSet<_>>()
    };
    let (passed_on, mut used) = (names(true), names(false));
    used.retain(|name| !passed_on.contains(name));
    format!("- [{0}]({0}.md): {1}", step.name, said(used, passed_on))
}

/// Whether a path begins with the step, by its own name or by the one that a `use` in the same file gives it.
fn is_of(layer: &Layer, it: &Use, step: &Step) -> bool {
    let renames = |other: &&Use| other.file == it.file && other.path.len() == 1;
    let mut renames = layer.library.uses.iter().filter(renames);
    let first = it.path.first();
    first == Some(&step.name)
        || renames.any(|other| {
            other.name.as_ref() == first && other.path.first() == Some(&step.name)
        })
}

fn said(used: BTreeSet<String>, passed_on: BTreeSet<String>) -> String {
    let joined =
        |names: BTreeSet<String>| names.into_iter().collect::<Vec<_>>().join(", ");
    let (used, passed_on) = (joined(used), joined(passed_on));
    match (used.is_empty(), passed_on.is_empty()) {
        (true, true) => "for the story alone".to_string(),
        (false, true) => used,
        (true, false) => format!("passed on by `pub use`: {passed_on}"),
        (false, false) => format!("{used}; passed on by `pub use`: {passed_on}"),
    }
}

/// What is used, and what it is called where that differs. A path into the code of a type, as `Offset::new`, uses the
/// type.
fn named(it: &Use) -> Option<String> {
    let inside = it.path.get(1..).filter(|inside| !inside.is_empty())?;
    if inside == ["*"] {
        return Some("everything (`*`)".to_string());
    }
    let is_type = |name: &String| name.starts_with(char::is_uppercase);
    let end = inside.iter().position(is_type).map_or(inside.len(), |end| end + 1);
    let path = inside[..end].join("::");
    Some(match &it.name {
        Some(name) if Some(name) != inside.last() => {
            format!("`{path}` as `{name}`")
        }
        _ => format!("`{path}`"),
    })
}
