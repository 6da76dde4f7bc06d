use std::path::Path;

use mdbook_preprocessor::book::{Book, BookItem};
use mdbook_preprocessor::errors::Result;
use mdbook_preprocessor::{Preprocessor, PreprocessorContext};

use crate::page::Page;
use crate::{Finding, Findings};

/// The preprocessor `book` of `book.toml`: refuses a book that includes what does not exist, which mdBook only logs
/// or does not notice. The book itself passes unchanged.
#[derive(Debug)]
pub struct Includes;

impl Preprocessor for Includes {
    fn name(&self) -> &str {
        "book"
    }

    fn run(&self, context: &PreprocessorContext, book: Book) -> Result<Book> {
        let pages = pages(&book, &context.config.book.src);
        let findings: Vec<_> = pages
            .iter()
            .flat_map(|page| check_includes(&context.root, page))
            .collect();
        match findings.is_empty() {
            true => Ok(book),
            false => Err(Findings(findings).into()),
        }
    }
}

/// The pages of a loaded book, whose files are under `src`.
fn pages(book: &Book, src: &Path) -> Vec<Page> {
    let chapters = book.iter().filter_map(|item| match item {
        BookItem::Chapter(chapter) => Some(chapter),
        _ => None,
    });
    let page = |(file, text): (&_, _)| Page { file: src.join(file), text };
    chapters
        .filter_map(|chapter| {
            Some((chapter.source_path.as_ref()?, chapter.content.clone()))
        })
        .map(page)
        .collect()
}

/// What is wrong with the includes of `page`, whose file is relative to `root`: a file, an anchor or a line that does
/// not exist, an anchor without an end, or a directive that this book does not use.
pub fn check_includes(root: &Path, page: &Page) -> Vec<Finding> {
    let wrong = |directive: crate::page::Directive| {
        let shown =
            directive.kind.and_then(|include| include.resolve(root, &page.file));
        let reason = shown.err()?;
        Some(Finding::new(&page.file, directive.line, reason))
    };
    page.directives().into_iter().filter_map(wrong).collect()
}
