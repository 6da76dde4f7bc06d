use super::{Block, Comment, Page};
use crate::Finding;

const WORD: &str = "file";

const FORM: &str =
    "write `<!-- file NAME -->`, on a line of its own right above a code block";

/// A code block that is the content of a file: `<!-- file orders.txt -->` stands above it.
///
/// Before the first command that names the file, it is what the reader puts into it. After that, it is what the
/// command has left there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownFile {
    /// The line of the comment, counted from 1.
    pub line: usize,
    /// The name of the file.
    pub name: String,
    /// What is in it.
    pub block: Block,
}

impl Page {
    /// The page's blocks that are the content of a file, in their order.
    pub fn shown_files(&self) -> Vec<ShownFile> {
        let comments = self.comments_of(WORD);
        comments.iter().filter_map(|comment| self.shown_file(comment)).collect()
    }

    fn shown_file(&self, comment: &Comment) -> Option<ShownFile> {
        let name = comment.argument(WORD)?;
        if name.contains(['/', '\\']) {
            return None;
        }
        let block = self.blocks().into_iter().find(|block| {
            let between = self.text.get(comment.place.end..block.place.start);
            between.is_some_and(|text| text.trim().is_empty())
        })?;
        Some(ShownFile { line: comment.line, name: name.to_string(), block })
    }
}

/// The comments of `page` that would say which file a block is, and do not.
pub(crate) fn check_files(page: &Page) -> Vec<Finding> {
    let mut comments = page.comments_of(WORD);
    comments.retain(|comment| page.shown_file(comment).is_none());
    comments
        .into_iter()
        .map(|comment| Finding::new(&page.file, comment.line, FORM))
        .collect()
}
