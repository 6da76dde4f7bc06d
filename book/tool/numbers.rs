//! The numbers of the chapters are those of the steps: a page between them that is of no step has none.

use mdbook_preprocessor::book::Book;

use crate::steps::number;

/// Takes the number from each chapter of `book` that is of no step, and lets the next ones move up.
pub(crate) fn renumber(book: &mut Book) {
    let mut without = 0;
    book.for_each_chapter_mut(|chapter| {
        let file = chapter.source_path.as_ref();
        let name = file.and_then(|file| file.file_stem()).unwrap_or_default();
        let is_of_step = number(&name.to_string_lossy()).is_some();
        let Some(numbers) = chapter.number.as_deref_mut() else { return };
        match &numbers[..] {
            [_] if !is_of_step => {
                without += 1;
                chapter.number = None;
            }
            _ => numbers[0] -= without,
        }
    });
}
