use std::fs;
use std::path::Path;

use book::Finding;

use crate::files::{files, pages};
use crate::site::Site;

/// The most bytes that a page may have with our own styles and scripts, which every page loads.
const PAGE: u64 = 300_000;

/// No page is slow to load or to scroll: it is small with everything that it needs of the book's own. What mdBook
/// brings along (fonts, highlighting, search) does not count, and neither does print.html, which is all pages at once.
pub fn weight(site: &Site) -> Vec<Finding> {
    let built = site.built.path();
    let theme: u64 = files(built, "book/theme/**/*.*")
        .iter()
        .map(|file| size(&built.join(file)))
        .sum();
    let heavy = |file: &Path| {
        let page = file.strip_prefix("book/src").ok()?.with_extension("html");
        let bytes = size(&built.join(page)) + theme;
        let message = format!(
            "the page has {bytes} bytes, {theme} of them styles and scripts: at most {PAGE} are loaded with pleasure"
        );
        (bytes > PAGE).then(|| Finding::new(file, 1, message))
    };
    pages(site.root).iter().filter_map(|page| heavy(&page.file)).collect()
}

/// The bytes of a file. A page that is in no table of contents is not built, and has none.
fn size(file: &Path) -> u64 {
    fs::metadata(file).map_or(0, |metadata| metadata.len())
}
