use std::fs;
use std::path::Path;

use book::steps::{Step, steps};
use pictures::{Notation, Note, Number, Sign, is_picture};
use regex::Regex;

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

/// The steps that rewrite the log and its consumer. Those above stand on the last of them, whose positions are offsets.
const REWRITTEN: u32 = 6;

#[test]
fn the_notation_of_every_step_is_what_its_consumer_keeps() {
    let root = Path::new("..").canonicalize().unwrap();
    let steps = steps(&root);
    assert!(steps.len() >= 6);
    let has_log =
        |step: &&Step| root.join(step.folder()).join("src/log.rs").is_file();
    let rewritten = steps.iter().filter(|step| step.number <= REWRITTEN);
    for step in rewritten.filter(has_log) {
        let file = root.join(step.folder()).join("src/consumer.rs");
        let expected = match fs::read_to_string(file) {
            Ok(consumer) => kept(&consumer),
            Err(_) => (Note::None, Number::Index),
        };
        let notation = Notation::of_step(step.number).unwrap();
        assert_eq!((notation.note, notation.number), expected, "{}", step.name);
    }
}

/// What a row has in it when it is written with a sign.
const SIGNS: [(Sign, &str); 4] = [
    (Sign::Label, r"^ *[\w.-]+: "),
    (Sign::Committed, r"\([-\d]+\|[-\d]+\)"),
    (Sign::Generation, r"\w@\d"),
    (Sign::Offset, r"\[.* \d+:.*\]"),
];

/// The first of the steps whose story prints this sign. `stories` has the steps with their output, from the lowest on.
fn first_with(sign: &str, stories: &[(u32, String)]) -> Option<u32> {
    let sign = Regex::new(sign).unwrap();
    let prints =
        |story: &str| story.lines().any(|it| is_picture(it) && sign.is_match(it));
    stories.iter().find(|(_, story)| prints(story)).map(|(step, _)| *step)
}

/// The signs that are not first printed by the first of these steps that may print them, with the two steps.
fn mistaken(stories: &[(u32, String)]) -> Vec<(Sign, Option<u32>, Option<u32>)> {
    let signs = SIGNS.into_iter().map(|(sign, text)| {
        let may = |step: &u32| Notation::of_step(*step).unwrap().has(sign);
        let since = stories.iter().map(|(step, _)| *step).find(may);
        (sign, since, first_with(text, stories))
    });
    signs.filter(|(_, since, first)| since != first).collect()
}

#[test]
fn each_sign_may_be_written_from_the_first_step_on_whose_story_has_it() {
    let root = Path::new("..").canonicalize().unwrap();
    let stories = steps(&root).into_iter().filter_map(|step| {
        let story = root.join(step.folder()).join("tests/snapshots/story.snap");
        Some((step.number, fs::read_to_string(story).ok()?))
    });
    assert_eq!(mistaken(&stories.collect::<Vec<_>>()), []);
}

#[test]
fn a_sign_that_no_story_or_the_wrong_one_has_is_found() {
    let story = |step, row: &str| (step, format!("a: row\n{row}\n"));
    let mut stories = vec![
        story(6, "P -> [ 0 ] -> C(1)"),
        story(7, "  a: P -> [ 0 ] -> C(1)"),
        story(9, "a-0: P -> [ 0 ] -> C(1|-)"),
        story(10, "a-0: P -> [ 0 ] -> C@1(1|1)"),
        story(11, "P -> [ 0:a ] -> C(1)"),
    ];
    assert_eq!(mistaken(&stories), []);
    stories[2].1 = "a: P -> [ 0 ] -> C(1)".to_string();
    assert_eq!(mistaken(&stories), [(Sign::Committed, Some(9), Some(10))]);
    stories[0].1 = "a: P -> [ 0 ] -> C(1)".to_string();
    assert_eq!(mistaken(&stories)[0], (Sign::Label, Some(7), Some(6)));
    assert_eq!(mistaken(&stories[..3])[1], (Sign::Committed, Some(9), None));
}

#[test]
fn a_later_step_has_the_notation_of_the_last_one_that_changed_it() {
    assert_eq!(Notation::of_step(8), Notation::of_step(7));
    assert_eq!(Notation::of_step(16), Notation::of_step(11));
    assert_ne!(Notation::of_step(11), Notation::of_step(10));
    assert_eq!(Notation::of_step(0), None);
}
