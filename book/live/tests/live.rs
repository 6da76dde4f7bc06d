//! What the live logs say is what the steps' own stories print.

use std::collections::HashSet;

use live::{Live, Step01, Step02, Step04, Step05, Step06};

/// Whether the snapshot of the story of `step` has this line.
fn tells(step: &str, line: &str) -> bool {
    let steps = concat!(env!("CARGO_MANIFEST_DIR"), "/../../steps");
    let story = format!("{steps}/{step}/tests/snapshots/story.snap");
    std::fs::read_to_string(story).unwrap().lines().any(|told| told.trim() == line)
}

/// Presses the control `label`, which must be there, and returns what is said.
fn press(live: &mut dyn Live, label: &str, number: usize) -> String {
    let controls = live.controls();
    assert!(controls.iter().any(|control| control.label == label), "{label}");
    live.press(label, number).unwrap()
}

fn press_all(live: &mut dyn Live, times: usize, label: &str) {
    for _ in 0..times {
        press(live, label, 0);
    }
}

fn all() -> [Box<dyn Live>; 5] {
    [
        Box::new(Step01::default()),
        Box::new(Step02::default()),
        Box::new(Step04::default()),
        Box::new(Step05::default()),
        Box::new(Step06::default()),
    ]
}

#[test]
fn each_control_says_something_and_has_a_label_of_its_own() {
    for mut live in all() {
        let mut labels = Vec::new();
        for control in live.controls() {
            let said = press(&mut *live, &control.label, 1);
            assert!(!said.is_empty() && !said.contains('\n'), "{said:?}");
            labels.push(control.label);
        }
        let different: HashSet<_> = labels.iter().collect();
        assert_eq!(different.len(), labels.len());
        assert_eq!(live.press("C sings", 0), None);
    }
}

#[test]
fn step_01_answers_as_its_story_does() {
    let mut live = Step01::default();
    assert!(tells("step01_list", &live.picture()));
    assert_eq!(
        press(&mut live, "C asks for the latest", 0),
        "latest: nothing there"
    );
    press_all(&mut live, 6, "P appends");
    assert!(tells("step01_list", &live.picture()));
    assert_eq!(press(&mut live, "C asks for event", 6), "event 6: nothing there");
}

#[test]
fn step_02_keeps_the_note_that_its_story_shows() {
    let mut live = Step02::default();
    press_all(&mut live, 6, "P appends");
    press_all(&mut live, 3, "C polls");
    assert!(tells("step02_consumer", &live.picture()));
    press_all(&mut live, 4, "P appends");
    assert!(tells("step02_consumer", &press(&mut live, "C polls the latest", 0)));
    assert!(tells("step02_consumer", &live.picture()));
}

#[test]
fn step_04_starts_consumers_where_its_story_does() {
    let mut live = Step04::default();
    for turn in [1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 2] {
        press(&mut live, &format!("P{turn} appends"), 0);
    }
    press_all(&mut live, 6, "C1 polls");
    press_all(&mut live, 3, "C2 polls");
    assert!(tells("step04_consumers", &live.picture()));
    press(&mut live, "A consumer starts at the earliest", 0);
    press(&mut live, "A consumer starts at offset", 8);
    press(&mut live, "A consumer starts at the latest", 0);
    for line in ["C3 polls", "C4 polls", "C5 polls"] {
        assert!(tells("step04_consumers", &press(&mut live, line, 0)));
    }
}

#[test]
fn step_04_has_an_end_of_letters_and_of_consumers() {
    let mut live = Step04::default();
    press_all(&mut live, 26, "P2 appends");
    assert_eq!(press(&mut live, "P2 appends", 0), "nothing left to tell");
    press_all(&mut live, 4, "A consumer starts at the latest");
    let said = press(&mut live, "A consumer starts at the latest", 0);
    assert_eq!(said, "6 consumers are enough here");
    assert_eq!(live.controls().len(), 5 + 6);
}

/// Twelve events read, and nine more appended, the last of which makes the log drop ten.
fn twelve_read_and_ten_dropped(live: &mut dyn Live, step: &str) {
    press(live, "P appends 10", 0);
    press_all(live, 2, "P appends 1");
    press(live, "C polls 10 times", 0);
    press_all(live, 2, "C polls once");
    assert!(tells(step, &live.picture()));
    press_all(live, 8, "P appends 1");
    assert!(tells(step, &live.picture()));
    assert!(tells(step, &press(live, "P appends 1", 0)));
    assert!(tells(step, &live.picture()));
}

#[test]
fn step_05_says_what_its_wrong_index_skips() {
    let mut live = Step05::default();
    twelve_read_and_ten_dropped(&mut live, "step05_deque");
    let said = press(&mut live, "C polls once", 0);
    let (told, added) = said.split_once("; ").unwrap();
    assert!(tells("step05_deque", told));
    assert_eq!(added, "unread: 12 to 20");
    press_all(&mut live, 2, "P appends 1");
    let said = press(&mut live, "C polls 10 times", 0);
    assert_eq!(said, "C(12) reads 22 nothing; skipped: 12 to 21");
    assert!(tells("step05_deque", &live.picture()));
}

#[test]
fn step_06_reads_the_right_events_or_says_that_they_are_gone() {
    let step = "step06_offset_deque_csv";
    let mut live = Step06::default();
    twelve_read_and_ten_dropped(&mut live, step);
    assert!(tells(step, &press(&mut live, "C polls 10 times", 0)));
    assert!(tells(step, &live.picture()));
    press(&mut live, "C seeks offset", 5);
    let said = press(&mut live, "C polls once", 0).replace("C(", "C1(");
    assert!(tells(step, &said), "{said}");
    let archive = live.archive().unwrap();
    assert_eq!(archive.lines().count(), 11);
    assert!(archive.lines().all(|row| tells(step, row)), "{archive}");
}
