use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use super::Page;
use super::directive::without_directives;
use super::markdown::events;

/// What the box begins with that has the reader write the step.
const TASK: &str = "<details class=\"workshop\">";

/// A part of a page: what stands under a heading of the second level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The text of its heading.
    pub title: String,
    /// How many words it has. Those of code blocks, of headings, of what it includes and of the box with the reader's task
    /// do not count.
    pub words: usize,
}

impl Page {
    /// The text of its first heading.
    pub fn title(&self) -> Option<String> {
        let headings = self.headings(HeadingLevel::H1);
        headings.into_iter().next().map(|(title, _)| title)
    }

    /// Its parts, in their order.
    pub fn sections(&self) -> Vec<Section> {
        let headings = self.headings(HeadingLevel::H2);
        let ends = headings.iter().skip(1).map(|(_, next)| next.start);
        let ends: Vec<_> = ends.chain([self.text.len()]).collect();
        let part = |((title, place), end): ((String, Range<usize>), usize)| {
            let words = words(&self.text[place.end..end]);
            Section { title, words }
        };
        headings.into_iter().zip(ends).map(part).collect()
    }

    /// The headings of this level, each with its text and its place.
    fn headings(&self, wanted: HeadingLevel) -> Vec<(String, Range<usize>)> {
        let mut headings: Vec<(String, Range<usize>)> = Vec::new();
        let mut inside = false;
        for (event, place) in events(&self.text) {
            match event {
                Event::Start(Tag::Heading { level, .. }) if level == wanted => {
                    inside = true;
                    headings.push((String::new(), place));
                }
                Event::End(TagEnd::Heading(_)) => inside = false,
                Event::Text(text) | Event::Code(text) if inside => {
                    let last = headings.last_mut();
                    last.into_iter().for_each(|(title, _)| title.push_str(&text));
                }
                _ => {}
            }
        }
        headings
    }
}

/// How many words of `text` a reader would say aloud.
fn words(text: &str) -> usize {
    let text = without_directives(text);
    let (mut silent, mut task) = (false, false);
    let mut count = 0;
    for (event, _) in events(&text) {
        match event {
            Event::Start(Tag::CodeBlock(_) | Tag::Heading { .. }) => silent = true,
            Event::End(TagEnd::CodeBlock | TagEnd::Heading(_)) => silent = false,
            Event::Html(html) if html.starts_with(TASK) => task = true,
            Event::Html(html) if html.starts_with("</details>") => task = false,
            Event::Text(text) | Event::Code(text) if !silent && !task => {
                let word = |word: &&str| word.contains(char::is_alphanumeric);
                count += text.split_whitespace().filter(word).count();
            }
            _ => {}
        }
    }
    count
}
