use std::path::Path;

use book::Finding;

/// The tree and the book built from it.
pub struct Site<'a> {
    /// The root of the tree.
    pub root: &'a Path,
    /// The built book.
    pub built: tempfile::TempDir,
}

impl<'a> Site<'a> {
    /// Builds the book of the tree in `root` where nobody else looks.
    pub fn build(root: &'a Path) -> Result<Self, Finding> {
        let wrong = |reason: String| {
            Finding::new(
                "book.toml",
                1,
                format!("the book cannot be built: {reason}"),
            )
        };
        let built =
            tempfile::tempdir().map_err(|error| wrong(error.to_string()))?;
        book::build(root, built.path())
            .map_err(|error| wrong(format!("{error:#}")))?;
        Ok(Self { root, built })
    }
}
