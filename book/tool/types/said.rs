use crate::source::escaped;

/// A sentence of Markdown that has no more than code in it, as a paragraph.
pub(super) fn said(sentence: &str) -> String {
    let pieces = sentence.split('`').enumerate();
    let pieces = pieces.map(|(place, piece)| match place % 2 {
        1 => code(piece),
        _ => escaped(piece),
    });
    format!("<p class=\"type-said\">{}</p>\n", pieces.collect::<String>())
}

pub(super) fn code(text: &str) -> String {
    format!("<code>{}</code>", escaped(text))
}
