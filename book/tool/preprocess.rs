use std::io::{stdin, stdout};

use anyhow::Result;
use book::BookPreprocessor;
use mdbook_preprocessor::{Preprocessor, parse_input};

/// Answers mdBook: a book and its context on standard input, the book on standard output.
pub fn run() -> Result<()> {
    let (context, book) = parse_input(stdin().lock())?;
    let book = BookPreprocessor.run(&context, book)?;
    serde_json::to_writer(stdout().lock(), &book)?;
    Ok(())
}
