use std::path::Path;

use anyhow::{Context, Result};
use mdbook_driver::MDBook;

use crate::BookPreprocessor;

/// Builds the book whose `book.toml` is in `root` into the folder `dest`, and clears that folder first.
///
/// # Errors
/// [`crate::Findings`] when a page asks for what does not exist, or whatever else keeps mdBook from building.
pub fn build(root: &Path, dest: &Path) -> Result<()> {
    let mut book = MDBook::load(root).with_context(|| {
        format!("the book in {} cannot be read", root.display())
    })?;
    book.config.build.build_dir = dest.to_path_buf();
    // Takes the place of the command of the same name in book.toml: no process is started.
    book.with_preprocessor(BookPreprocessor);
    book.build()
}
