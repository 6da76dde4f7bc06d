use book::BookPreprocessor;
use mdbook_preprocessor::book::{Book, BookItem, Chapter, SectionNumber};
use mdbook_preprocessor::config::Config;
use mdbook_preprocessor::{Preprocessor, PreprocessorContext};

use crate::tree::tree;

/// The numbers that these chapters have in the end, each given with its file and the number from its place.
fn numbers(chapters: &[(&str, Option<&[u32]>)]) -> Vec<String> {
    let root = tree(&[]);
    let context = PreprocessorContext::new(
        root.path().into(),
        Config::default(),
        "html".into(),
    );
    let chapters = chapters.iter().map(|(file, number)| {
        let mut chapter = Chapter::new("", String::new(), *file, Vec::new());
        chapter.number = number.map(SectionNumber::new);
        BookItem::Chapter(chapter)
    });
    let book = Book::new_with_items(chapters.collect());
    let book = BookPreprocessor.run(&context, book).unwrap();
    let number = |chapter: &Chapter| {
        chapter.number.as_ref().map(ToString::to_string).unwrap_or_default()
    };
    book.chapters().map(number).collect()
}

#[test]
fn a_page_of_no_step_has_no_number_and_leaves_none_out() {
    let chapters: [(&str, Option<&[u32]>); 7] = [
        ("introduction.md", None),
        ("step01_list.md", Some(&[1])),
        ("step01_more.md", Some(&[1, 1])),
        ("the_road_so_far.md", Some(&[2])),
        ("step02_consumer.md", Some(&[3])),
        ("step02_more.md", Some(&[3, 1])),
        ("glossary.md", None),
    ];
    assert_eq!(numbers(&chapters), ["", "1.", "1.1.", "", "2.", "2.1.", ""]);
}
