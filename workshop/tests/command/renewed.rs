use std::fs;

use crate::book::Book;
use crate::scripts::with_cargo;

#[test]
fn an_edited_test_is_put_back_and_kept() {
    let book = Book::started();
    with_cargo(&book);
    book.write("my-log/tests/claims.rs", "// all is well");
    book.write("my-log/tests/mine.rs", "// mine");
    fs::remove_file(book.my_log().join("exercises/more.rs")).unwrap();
    let answer = book.run(&["check"]);
    answer.refuses("exercises/more.rs, tests/claims.rs. Yours are in my-log/kept/");
    assert_eq!(
        book.read("my-log/tests/claims.rs"),
        book.read("steps/step01_one/tests/claims.rs")
    );
    assert_eq!(book.read("my-log/exercises/more.rs"), "// more\n");
    assert_eq!(book.read("my-log/tests/mine.rs"), "// mine");
    let kept = crate::book::files(&book.my_log().join("kept"));
    let kept: Vec<_> = kept.iter().map(|(_, text)| text.as_str()).collect();
    assert_eq!(kept, ["// all is well"]);
    assert!(!book.run(&["check"]).text.contains("Yours are in"));
}
