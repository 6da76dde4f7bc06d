use std::ops::Range;

use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Options, Parser};

/// What mdBook parses pages with.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_SMART_PUNCTUATION)
    .union(Options::ENABLE_DEFINITION_LIST)
    .union(Options::ENABLE_GFM);

/// The elements of `text`, each with its place.
pub(super) fn events(
    text: &str,
) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
    Parser::new_ext(text, OPTIONS).into_offset_iter()
}

/// The `[text][name]` and `[name][]` of `text` whose name is defined nowhere, each with its place.
pub(super) fn undefined(text: &str) -> Vec<(String, Range<usize>)> {
    let mut found = Vec::new();
    let mut note = |link: BrokenLink| -> Option<(CowStr, CowStr)> {
        if link.link_type != LinkType::Shortcut {
            found.push((link.reference.to_string(), link.span));
        }
        None
    };
    Parser::new_with_broken_link_callback(text, OPTIONS, Some(&mut note))
        .for_each(drop);
    found
}

/// The line of the byte at `offset`, counted from 1.
pub(super) fn line_of(text: &str, offset: usize) -> usize {
    text[..offset].matches('\n').count() + 1
}
