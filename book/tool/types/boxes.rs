use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use super::graph::Graph;
use super::said::{code, said};
use crate::library::{Kind, Part};
use crate::source::escaped;

static PATH: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\w+(?:::\w+)*").expect("the pattern is a constant")
});

/// The box of a type that is in no other.
pub(super) fn outer(graph: &Graph, number: usize) -> String {
    let (id, step) = (id(graph, number), page(graph, number));
    let inside = inside(graph, number, &step);
    format!("<li class=\"type\" id=\"{id}\">\n{inside}</li>\n")
}

/// A link to the page of the step that has the type.
pub(super) fn page(graph: &Graph, number: usize) -> String {
    let step = graph.step(number);
    format!("<a class=\"type-step\" href=\"{step}.md\">{step}</a>")
}

/// The name by which a page links to the box of a type.
pub(super) fn id(graph: &Graph, number: usize) -> String {
    format!("type-{}-{}", graph.step(number), graph.item(number).name)
}

/// What is in the box of a type, which says of which step it is.
fn inside(graph: &Graph, number: usize, step: &str) -> String {
    format!("{}{}", head(graph, number, step), parts(graph, number))
}

/// What a type is called, and what it is.
pub(super) fn head(graph: &Graph, number: usize, step: &str) -> String {
    let item = graph.item(number);
    let kind = match item.kind {
        Kind::Enum => "enum",
        Kind::Trait => "trait",
        _ => "struct",
    };
    let hidden = if item.public { "" } else { ", not public" };
    let title = code(&item.title());
    let summary = item.summary.as_deref().map(said).unwrap_or_default();
    format!(
        "<p class=\"type-name\"><span>{kind} {title}{hidden}</span>{step}</p>\n{summary}"
    )
}

/// What a type holds, or what a trait asks for.
fn parts(graph: &Graph, number: usize) -> String {
    let item = graph.item(number);
    let fields = item.parts.iter().map(|part| field(graph, number, part));
    let asked = item.methods.iter().filter(|_| item.kind == Kind::Trait);
    let asked = asked.map(|method| code(&method.call()));
    let traits = graph.traits(number);
    let traits = traits.map(|it| format!("is a {}", link(graph, it)));
    let items = fields.chain(asked).chain(traits);
    let items: String = items.map(|it| format!("<li>{it}</li>\n")).collect();
    match items.is_empty() {
        true => items,
        false => format!("<ul class=\"type-parts\">\n{items}</ul>\n"),
    }
}

/// A field or a variant, with the boxes of what it alone holds.
fn field(graph: &Graph, holder: usize, part: &Part) -> String {
    let held = graph.held(holder, part).map(|(_, it)| it);
    let inner: BTreeSet<_> =
        held.filter(|it| graph.around(*it) == Some(holder)).collect();
    let boxes = inner.into_iter().map(|it| nested(graph, holder, it));
    format!("{}{}", written(graph, holder, part), boxes.collect::<String>())
}

/// A field or a variant as the source has it, with arrows to what it holds and has a box elsewhere.
pub(super) fn written(graph: &Graph, holder: usize, part: &Part) -> String {
    let held: Vec<_> = graph.held(holder, part).collect();
    let elsewhere = |path: &str| {
        let (_, it) = held.iter().find(|(held, _)| held.join("::") == path)?;
        (graph.around(*it) != Some(holder)).then_some(*it)
    };
    let mut html = escaped(part.name.as_deref().unwrap_or_default());
    let mut rest = part.text.as_str();
    while let Some(path) = PATH.find(rest) {
        let name = path.as_str().rfind(':').map_or(0, |colon| colon + 1);
        let (before, name) = rest[..path.end()].split_at(path.start() + name);
        html += &escaped(before);
        let it = elsewhere(path.as_str());
        html += &it.map_or_else(|| escaped(name), |it| arrow(graph, it, name));
        rest = &rest[path.end()..];
    }
    format!("<code>{html}{}</code>", escaped(rest))
}

fn nested(graph: &Graph, holder: usize, number: usize) -> String {
    let step = match graph.step(number) == graph.step(holder) {
        true => String::new(),
        false => page(graph, number),
    };
    format!(
        "\n<div class=\"type\" id=\"{}\">\n{}</div>\n",
        id(graph, number),
        inside(graph, number, &step)
    )
}

/// An arrow to the box of a type.
pub(super) fn link(graph: &Graph, number: usize) -> String {
    let name = &graph.item(number).name;
    format!("<code>{}</code>", arrow(graph, number, name))
}

fn arrow(graph: &Graph, number: usize, name: &str) -> String {
    let (id, name) = (id(graph, number), escaped(name));
    format!("<a class=\"type-arrow\" href=\"#{id}\">{name}</a>")
}
