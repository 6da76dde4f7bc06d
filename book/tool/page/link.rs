use pulldown_cmark::{Event, Tag};

use super::Page;
use super::markdown::{events, line_of, undefined};

/// A link or an image of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Its line on the page, counted from 1.
    pub line: usize,
    /// Where it leads, or the name of a reference that nothing defines.
    pub target: Result<String, String>,
}

impl Page {
    /// The page's links and images: inline, by reference, and those whose reference nothing defines.
    pub fn links(&self) -> Vec<Link> {
        let defined = events(&self.text).filter_map(|(event, place)| match event {
            Event::Start(
                Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. },
            ) => Some((Ok(dest_url.to_string()), place)),
            _ => None,
        });
        let undefined = undefined(&self.text);
        let undefined =
            undefined.into_iter().map(|(name, place)| (Err(name), place));
        let link = |(target, place): (_, std::ops::Range<usize>)| Link {
            line: line_of(&self.text, place.start),
            target,
        };
        let mut links: Vec<Link> = defined.chain(undefined).map(link).collect();
        links.sort_by_key(|link| link.line);
        links
    }
}
