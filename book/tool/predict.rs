//! The boxes that ask the reader to predict. To mdBook they are tips; to a reader they are questions, and say so.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::page::Page;

/// A quotation that is a tip and begins with the word.
static BOX: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?m)^> \[!TIP\]\n> \*\*Predict\.\*\* (.*(?:\n>.*)*)").unwrap()
});

/// What takes the place of the boxes of `page` that begin with **Predict.**, each with its place in the text.
pub(crate) fn boxes(page: &Page) -> Vec<(Range<usize>, String)> {
    let boxes = BOX.captures_iter(&page.text);
    boxes.map(|found| (found.get_match().range(), question(&found[1]))).collect()
}

/// The box as mdBook writes one, with a title of its own.
fn question(quoted: &str) -> String {
    let text = quoted.replace("\n> ", "\n").replace("\n>", "\n");
    format!(
        "<blockquote class=\"blockquote-tag blockquote-tag-tip\">\n\
         <p class=\"blockquote-tag-title\">Predict</p>\n\n{text}\n\n</blockquote>"
    )
}
