//! Live logs: the comment `<!-- live step02_consumer -->` on a page asks for the log of a step, which the reader drives.

mod compile;
mod directive;

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use base64::prelude::{BASE64_STANDARD, Engine};
use miniz_oxide::deflate::compress_to_vec_zlib;

use crate::Finding;
use crate::page::Page;
pub use compile::compile;
use directive::{directives, log};

/// What is wrong with the comments of `page` that ask for a live log: a step that has none, or a comment that is not of
/// this form.
pub(crate) fn check_live(root: &Path, page: &Page) -> Vec<Finding> {
    let wrong = directives(page).into_iter().filter_map(|directive| {
        let reason = log(root, &directive).err()?;
        Some(Finding::new(&page.file, directive.line, reason))
    });
    wrong.collect()
}

/// What takes the place of the comments of `page`, each with its place in the text: a figure, or nothing when there is
/// no folder with the compiled logs. The `folder` is asked for only when a comment needs it.
pub fn figures(
    root: &Path,
    page: &Page,
    folder: impl Fn() -> Option<PathBuf>,
) -> Vec<(Range<usize>, String)> {
    let figures = directives(page).into_iter().filter_map(|directive| {
        let log = log(root, &directive).ok()?;
        let file = folder().map(|folder| folder.join(log).with_extension("wasm"));
        let wasm = file.and_then(|file| fs::read(file).ok());
        let figure = wasm.map(|wasm| figure(log, &wasm)).unwrap_or_default();
        Some((directive.place, figure))
    });
    figures.collect()
}

/// What `book/theme/live.js` fills, and what is not seen without it. The program is in the page, because a page from
/// the file system may not fetch one.
fn figure(log: &str, wasm: &[u8]) -> String {
    let wasm = BASE64_STANDARD.encode(compress_to_vec_zlib(wasm, 9));
    format!(
        "<figure class=\"live\" data-log=\"{log}\" data-wasm=\"{wasm}\" hidden></figure>"
    )
}
