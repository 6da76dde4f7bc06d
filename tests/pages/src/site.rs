use std::path::Path;

use book::Finding;

use crate::links::links;
use crate::weight::weight;

/// What is wrong with the book when it is built: links that lead nowhere, pages that are slow to load.
pub fn rendered(root: &Path) -> Vec<Finding> {
    let site = match Site::build(root) {
        Ok(site) => site,
        Err(finding) => return vec![finding],
    };
    let mut findings = links(&site);
    findings.extend(weight(&site));
    findings
}

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
