use workshop::ideas;

use crate::book::Book;

#[test]
fn the_idea_of_a_test_is_the_sentence_above_it() {
    let book = Book::new();
    let repository = book.repository();
    let one = ideas(&repository.steps()[0]).unwrap();
    assert_eq!(one["claims::one_is_one"], "One is the first number.");
    assert_eq!(one["claims::one_stays"], "It does not change when it is read.");
    assert!(!one.contains_key("claims::nobody_said_why"));
    let two = ideas(&repository.steps()[1]).unwrap();
    assert_eq!(two["claims::log::it_grows"], "A log is a list.");
}
