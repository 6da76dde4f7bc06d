use std::cell::LazyCell;
use std::path::{Path, PathBuf};

use mdbook_preprocessor::book::{Book, Chapter};
use mdbook_preprocessor::errors::Result;
use mdbook_preprocessor::{Preprocessor, PreprocessorContext};

use crate::agenda::{agendas, check_agendas};
use crate::changes::{self, check_changes};
use crate::files::Files;
use crate::layer::{self, check_layers};
use crate::live::{self, check_live};
use crate::mistakes::{self, check_mistakes};
use crate::numbers::renumber;
use crate::page::{Page, check_files};
use crate::pictures::{self, check_pictures};
use crate::types::{self, check_types};
use crate::{Finding, Findings, check_includes, listing, predict, terminal};

/// The preprocessor `book` of `book.toml`: refuses a book that asks for what does not exist, says of included code
/// where it is and what of it is new, shows what changed from step to step, shows commands and output as a terminal
/// does, draws what a program printed and which type holds which, puts the live logs in, and plans the minutes of a
/// workshop.
#[derive(Debug)]
pub struct BookPreprocessor;

impl Preprocessor for BookPreprocessor {
    fn name(&self) -> &str {
        "book"
    }

    fn run(&self, context: &PreprocessorContext, mut book: Book) -> Result<Book> {
        let (root, src) = (&context.root, &context.config.book.src);
        let files = Files::of(context)?;
        let logs = LazyCell::new(|| live::compile(root));
        let mut findings = Vec::new();
        renumber(&mut book);
        book.for_each_chapter_mut(|chapter| {
            let Some(page) = page(chapter, src) else { return };
            findings.extend(check_page(root, &page));
            let inside = page.file.strip_prefix(src).unwrap_or(&page.file);
            let files = files.seen_from(inside);
            chapter.content = rendered(root, &page, &files, &|| logs.clone());
        });
        match findings.is_empty() {
            true => Ok(book),
            false => Err(Findings(findings).into()),
        }
    }
}

/// The page of a loaded chapter, whose file is under `src`.
fn page(chapter: &Chapter, src: &Path) -> Option<Page> {
    let file = src.join(chapter.source_path.as_ref()?);
    Some(Page { file, text: chapter.content.clone() })
}

/// What is wrong with the includes of `page`, its lists of changes and of what a layer brings, its types, its files, its
/// pictures, its live logs, its agendas and its lists of mistakes. Its file is relative to `root`.
pub fn check_page(root: &Path, page: &Page) -> Vec<Finding> {
    let mut findings = check_includes(root, page);
    findings.extend(check_changes(root, page));
    findings.extend(check_layers(root, page));
    findings.extend(check_types(root, page));
    findings.extend(check_files(page));
    findings.extend(check_pictures(root, page));
    findings.extend(check_live(root, page));
    findings.extend(check_agendas(root, page));
    findings.extend(check_mistakes(root, page));
    findings
}

/// The text of `page` with its pictures, its listings and terminals, linked to the `files`, its lists of
/// changes and of what a layer brings, its types, its questions, its agendas, its lists of mistakes, and its live
/// logs, which are in the folder that `logs` gives.
fn rendered(
    root: &Path,
    page: &Page,
    files: &Files,
    logs: &dyn Fn() -> Option<PathBuf>,
) -> String {
    // First, for what is put in right before a block must stay before what takes the place of that block.
    let mut pieces = pictures::figures(root, page);
    pieces.extend(listing::listings(root, page, files));
    pieces.extend(changes::lists(root, page));
    pieces.extend(layer::lists(root, page, files));
    pieces.extend(types::figures(root, page));
    pieces.extend(predict::boxes(page));
    pieces.extend(terminal::terminals(root, page, files));
    pieces.extend(live::figures(root, page, logs));
    pieces.extend(agendas(root, page));
    pieces.extend(mistakes::lists(root, page));
    pieces.sort_by_key(|(place, _)| place.start);
    let mut text = page.text.clone();
    for (place, piece) in pieces.into_iter().rev() {
        text.replace_range(place, &piece);
    }
    text
}
