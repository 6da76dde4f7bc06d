use std::path::Path;

use crate::Finding;
use crate::page::{Directive, Page};

/// What is wrong with the includes of `page`, whose file is relative to `root`: a file, an anchor or a line that does
/// not exist, an anchor without an end, or a directive that this book does not use.
pub fn check_includes(root: &Path, page: &Page) -> Vec<Finding> {
    let wrong = |directive: Directive| {
        let shown =
            directive.kind.and_then(|include| include.resolve(root, &page.file));
        let reason = shown.err()?;
        Some(Finding::new(&page.file, directive.line, reason))
    };
    page.directives().into_iter().filter_map(wrong).collect()
}
