use book::BookPreprocessor;
use mdbook_preprocessor::book::{Book, BookItem, Chapter};
use mdbook_preprocessor::config::Config;
use mdbook_preprocessor::errors::Result;
use mdbook_preprocessor::{Preprocessor, PreprocessorContext};

use crate::tree::tree;

/// What the preprocessor makes of the page of `step` with this text, in a tree of these files, for a book that is built
/// outside the tree.
pub fn rendered(
    files: &[(&str, &str)],
    step: &str,
    text: &str,
    repository: Option<&str>,
) -> Result<String> {
    let mut config = Config::default();
    config.build.build_dir = std::env::temp_dir();
    if let Some(url) = repository {
        config.set("output.html.git-repository-url", url)?;
    }
    rendered_as(config, files, &format!("{step}.md"), text)
}

/// The same for the page in `file`, and a book that is built as this says.
pub fn rendered_as(
    mut config: Config,
    files: &[(&str, &str)],
    file: &str,
    text: &str,
) -> Result<String> {
    let page = format!("book/src/{file}");
    let mut files = files.to_vec();
    files.push((&page, text));
    let root = tree(&files);
    config.book.src = "book/src".into();
    let context =
        PreprocessorContext::new(root.path().into(), config, "html".into());
    let chapter = Chapter::new("Page", text.into(), file, Vec::new());
    let book = Book::new_with_items(vec![BookItem::Chapter(chapter)]);
    let book = BookPreprocessor.run(&context, book)?;
    Ok(book.chapters().map(|chapter| chapter.content.clone()).collect())
}
