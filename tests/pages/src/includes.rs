use std::path::Path;

use book::{Finding, check_includes};

use crate::files::pages;

/// Every include of every page shows lines that exist.
pub fn includes(root: &Path) -> Vec<Finding> {
    let pages = pages(root);
    let findings = pages.iter().flat_map(|page| check_includes(root, page));
    findings.collect()
}
