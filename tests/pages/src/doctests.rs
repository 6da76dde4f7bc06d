use std::path::Path;

use book::Finding;
use book::page::Content;

use crate::files::pages;

/// Names pages of `book/src` whose typed Rust `cargo test` compiles and runs as documentation tests.
macro_rules! compiled {
    ($($page:ident)*) => {
        const COMPILED: &[&str] = &[$(stringify!($page)),*];

        $(
            #[cfg(doctest)]
            #[doc = include_str!(concat!("../../../book/src/", stringify!($page), ".md"))]
            mod $page {}
        )*
    };
}

compiled! {
    glossary
    introduction
    step01_list
    step02_consumer
    step03_producers
    step04_consumers
    step05_deque
    step06_archive
    step06_offset_deque_csv
    what_else
}

/// Every page with typed Rust is in the list above. A crate that such Rust uses is a dev-dependency of this package.
pub fn doctests(root: &Path) -> Vec<Finding> {
    let mut findings = Vec::new();
    for page in pages(root) {
        let name = page.file.file_stem().unwrap_or_default().to_string_lossy();
        let mut typed = page.blocks().into_iter().filter(|block| {
            block.tags().first() == Some(&"rust")
                && block.content() == Content::Typed
        });
        if let Some(block) = typed.next().filter(|_| !COMPILED.contains(&&*name)) {
            let message = format!(
                "nothing compiles this Rust: add `{name}` to the list in tests/pages/src/doctests.rs"
            );
            findings.push(Finding::new(&page.file, block.line, message));
        }
    }
    findings
}
