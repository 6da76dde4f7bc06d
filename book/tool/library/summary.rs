use std::sync::LazyLock;

use regex::Regex;
use syn::{Attribute, Expr, Lit, Meta};

/// A link to another item, which rustdoc knows and a page does not.
static LINK: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\[(`[^`\]]+`)\](?:\([^)]*\)|\[[^\]]*\])?")
        .expect("the pattern is a constant")
});

/// The first sentence of the documentation in `attributes`, as Markdown.
pub(super) fn summary(attributes: &[Attribute]) -> Option<String> {
    let lines: Vec<_> = attributes.iter().filter_map(documentation).collect();
    let text = lines.join("\n");
    let paragraph = text.trim().split("\n\n").next()?;
    let words: Vec<_> = paragraph.split_whitespace().collect();
    let last = words.iter().position(|word| word.ends_with(['.', '?', '!']));
    let sentence = words[..last.map_or(words.len(), |last| last + 1)].join(" ");
    (!sentence.is_empty()).then(|| LINK.replace_all(&sentence, "$1").into_owned())
}

/// A line of documentation.
fn documentation(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attribute.meta else { return None };
    let Expr::Lit(value) = &pair.value else { return None };
    let Lit::Str(text) = &value.lit else { return None };
    pair.path.is_ident("doc").then(|| text.value().trim().to_string())
}
