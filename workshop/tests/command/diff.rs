use crate::book::Book;

#[test]
fn before_green_it_is_shown_only_on_demand() {
    let book = Book::started();
    book.run(&["diff"]).refuses("not green yet");
    let answer = book.run(&["diff", "--now"]);
    answer.says("-pub fn one() -> u8 { todo!() }\n+pub fn one() -> u8 { 1 }\n");
    assert!(!answer.text.contains("old.rs"), "{}", answer.text);
    assert!(!answer.text.contains("ANCHOR"), "{}", answer.text);
    assert!(!answer.text.contains("main.rs"), "{}", answer.text);
    assert!(!answer.text.contains('\u{1b}'), "{}", answer.text);
}

#[test]
fn once_green_it_is_shown() {
    let book = Book::started();
    book.green("step01_one");
    book.run(&["diff"]).says("+++ step01_one/src/lib.rs");
    book.write("my-log/src/lib.rs", &book.read("steps/step01_one/src/lib.rs"));
    book.run(&["diff"]).says("to the byte");
}
