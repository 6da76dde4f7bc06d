use std::borrow::Cow;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::{Include, Page};

/// What mdBook takes for an escaped directive, or for a directive. Wider than mdBook's own pattern, which leaves a
/// directive without a path on the page as it is.
static DIRECTIVE: LazyLock<Regex> = LazyLock::new(|| {
    let pattern =
        r"\\\{\{#.*\}\}|\{\{\s*#(?<name>\w*)(?<rest>[^}\n]*)(?<end>\}\})?";
    Regex::new(pattern).expect("the pattern is a constant")
});

/// A `{{#…}}` of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Directive {
    /// Its line on the page, counted from 1.
    pub line: usize,
    /// The directive as it is written.
    pub text: String,
    /// The include that it is, or what is wrong with it.
    pub kind: Result<Include, String>,
}

impl Page {
    /// The page's directives in their order, but for escaped ones and titles.
    pub fn directives(&self) -> Vec<Directive> {
        directives(&self.text)
    }
}

/// The directives in `text`, whose first line is line 1.
fn directives(text: &str) -> Vec<Directive> {
    DIRECTIVE
        .captures_iter(text)
        .filter_map(|found| {
            let whole = found.get_match();
            Some(Directive {
                line: text[..whole.start()].matches('\n').count() + 1,
                text: whole.as_str().to_string(),
                kind: kind(&found)?,
            })
        })
        .collect()
}

/// `text` without its directives. What is escaped stays.
pub(super) fn without_directives(text: &str) -> Cow<'_, str> {
    DIRECTIVE.replace_all(text, |found: &Captures| match found.name("name") {
        Some(_) => String::new(),
        None => found[0].to_string(),
    })
}

/// `None` for what is no concern of ours: escaped directives and titles.
fn kind(found: &Captures) -> Option<Result<Include, String>> {
    let name = found.name("name")?.as_str();
    let closed = found.name("end").is_some();
    match name {
        "title" if closed => None,
        "include" if closed => Some(Include::parse(&found["rest"])),
        "include" | "title" => Some(Err(format!(
            "`{}` is not closed by `}}}}` on its line",
            found[0].trim_end()
        ))),
        _ => Some(Err(format!(
            "`{}` is not used in this book: write `{{{{#include path}}}}`, or put a backslash before it to show it as it is",
            found[0].trim_end()
        ))),
    }
}

/// The directive that `line` is, when it is nothing else.
pub(super) fn whole_line(line: &str) -> Option<Directive> {
    let line = line.trim();
    directives(line).pop().filter(|directive| directive.text == line)
}
