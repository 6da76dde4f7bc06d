use std::path::Path;

use workshop::{ideas, written};

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

#[test]
fn a_test_is_known_by_its_name_its_file_and_the_line_of_its_attribute() {
    let book = Book::new();
    let repository = book.repository();
    let tests = written(&repository.steps()[0].reference).unwrap();
    let place = |test: &workshop::Written| (test.name.clone(), test.line);
    let names = ["one_is_one", "one_stays", "nobody_said_why"];
    let names = names.map(|name| format!("claims::{name}"));
    let lines: Vec<_> = names.into_iter().zip([3, 13, 18]).collect();
    assert_eq!(tests.iter().map(place).collect::<Vec<_>>(), lines);
    assert!(tests.iter().all(|test| test.file == Path::new("tests/claims.rs")));
    assert_eq!(tests[2].idea, None);
    assert!(written(&book.root()).unwrap().is_empty());
}
