use std::path::Path;

use book::{Finding, check_page};

use crate::files::pages;

/// Every include of every page shows lines that exist, and every list of changes is since the step before.
pub fn includes(root: &Path) -> Vec<Finding> {
    let pages = pages(root);
    let findings = pages.iter().flat_map(|page| check_page(root, page));
    findings.collect()
}
