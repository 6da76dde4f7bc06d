use std::fs;
use std::path::Path;

use book::steps::{Step, steps};
use pictures::{Notation, Note, Number};

/// What a consumer keeps, by the fields of its type in a step's sources.
fn kept(consumer: &str) -> (Note, Number) {
    let fields = [
        ("    last_read: Option<usize>,", Note::LastRead, Number::Index),
        ("    position: usize,", Note::Position, Number::Index),
        ("    position: Offset,", Note::Position, Number::Offset),
    ];
    let mut found = fields
        .into_iter()
        .filter(|(field, ..)| consumer.lines().any(|line| line == *field));
    let (_, note, number) = found.next().unwrap();
    assert!(found.next().is_none(), "two fields say where a consumer is");
    (note, number)
}

#[test]
fn the_notation_of_every_step_is_what_its_consumer_keeps() {
    let root = Path::new("..").canonicalize().unwrap();
    let steps = steps(&root);
    assert!(steps.len() >= 6);
    let has_log =
        |step: &&Step| root.join(step.folder()).join("src/log.rs").is_file();
    for step in steps.iter().filter(has_log) {
        let file = root.join(step.folder()).join("src/consumer.rs");
        let expected = match fs::read_to_string(file) {
            Ok(consumer) => kept(&consumer),
            Err(_) => (Note::None, Number::Index),
        };
        let notation = Notation::of_step(step.number).unwrap();
        assert_eq!((notation.note, notation.number), expected, "{}", step.name);
    }
}

#[test]
fn a_later_step_has_the_notation_of_the_last_one_that_changed_it() {
    assert_eq!(Notation::of_step(16), Notation::of_step(6));
    assert_eq!(Notation::of_step(0), None);
}
