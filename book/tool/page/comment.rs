use std::ops::Range;

use pulldown_cmark::Event;

use super::Page;
use super::markdown::{events, line_of};

/// A comment of a page: `<!-- text -->`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// Its line on the page, counted from 1.
    pub line: usize,
    /// Its place in the page's text.
    pub place: Range<usize>,
    /// What it says.
    text: String,
    /// Whether its line begins and ends with it.
    alone: bool,
}

impl Page {
    /// The page's comments whose first words are `words`, in their order.
    pub fn comments_of(&self, words: &str) -> Vec<Comment> {
        let mut comments = self.comments();
        comments.retain(|comment| comment.after(words).is_some());
        comments
    }

    /// The page's comments of one line.
    fn comments(&self) -> Vec<Comment> {
        events(&self.text)
            .filter_map(|(event, place)| match event {
                Event::Html(html) | Event::InlineHtml(html) => {
                    self.comment(&html, place)
                }
                _ => None,
            })
            .collect()
    }

    fn comment(&self, html: &str, place: Range<usize>) -> Option<Comment> {
        let html = html.trim_end();
        let (before, rest) = html.split_once("<!--")?;
        let (text, after) = rest.split_once("-->")?;
        let line = line_of(&self.text, place.start);
        let whole = self.text.lines().nth(line - 1)?.trim_end();
        Some(Comment {
            line,
            place: place.start..place.start + html.len(),
            text: text.to_string(),
            alone: before.is_empty() && after.is_empty() && whole == html,
        })
    }
}

impl Comment {
    /// The one word after `words`, when the comment says no more and has a line of its own.
    pub fn argument(&self, words: &str) -> Option<&str> {
        match self.arguments(words)?[..] {
            [argument] => Some(argument),
            _ => None,
        }
    }

    /// The words after `words`, when the comment has a line of its own.
    pub fn arguments(&self, words: &str) -> Option<Vec<&str>> {
        self.after(words).filter(|_| self.alone)
    }

    /// The words after `words`, when it begins with these.
    fn after(&self, words: &str) -> Option<Vec<&str>> {
        let mut own = self.text.split_whitespace();
        let begins = words.split(' ').all(|word| own.next() == Some(word));
        begins.then(|| own.collect())
    }
}
