//! What a page of the book is made of: its directives, the lines that its includes show, its code blocks, its commands
//! and what they print, its sections, its links and its comments.

mod block;
mod comment;
mod directive;
mod file;
mod include;
mod link;
mod markdown;
mod section;
mod session;
mod spec;

use std::path::{Path, PathBuf};
use std::{fs, io};

pub use block::{Block, Content};
pub use comment::Comment;
pub use directive::Directive;
pub use file::ShownFile;
pub(crate) use file::check_files;
pub use include::{Include, Shown};
pub use link::Link;
pub use section::Section;
pub use session::Session;
pub use spec::{Spec, is_anchor};

/// A page: a Markdown file and its text, before mdBook has put in what it includes.
#[derive(Debug, Clone)]
pub struct Page {
    /// The file, relative to the root of the repository.
    pub file: PathBuf,
    /// The whole text.
    pub text: String,
}

impl Page {
    /// Reads the page `file`, a path relative to `root`.
    ///
    /// # Errors
    /// When the file cannot be read as text.
    pub fn read(root: &Path, file: &Path) -> io::Result<Self> {
        Ok(Self {
            file: file.to_path_buf(),
            text: fs::read_to_string(root.join(file))?,
        })
    }

    /// The includes of the page that show something, resolved. [`crate::check_includes`] reports the others.
    pub fn shown(&self, root: &Path) -> Vec<Shown> {
        self.directives()
            .into_iter()
            .filter_map(|directive| directive.kind.ok())
            .filter_map(|include| include.resolve(root, &self.file).ok())
            .collect()
    }
}
