use super::{GOOD_STEP, HINTS, STEP, but_for, good_hints, hints};

#[test]
fn a_test_that_no_task_or_no_file_names_is_found() {
    assert_eq!(
        hints("claims::it_grows", "claims::it_shrinks"),
        [
            format!("{HINTS}:3: the step has no test `claims::it_shrinks`"),
            format!(
                "{HINTS}:1: `claims::it_grows` is red at the start, and 0 tasks name it: one should"
            ),
        ]
    );
    let newest = "<!-- ANCHOR: newest";
    let tests = "<!-- tests: claims::log::it_keeps -->";
    let twice = hints(newest, &format!("{tests}\n{newest}"));
    assert_eq!(
        twice,
        [
            format!(
                "{HINTS}:1: `claims::log::it_keeps` is red at the start, and 2 tasks name it: one should"
            ),
            format!("{HINTS}:1: the exercise `newest` has no hints"),
        ]
    );
}

#[test]
fn hints_for_nothing_and_an_exercise_without_hints_are_found() {
    let message = format!("{HINTS}:1: the step has 0 tasks: give it one to five");
    let none = but_for(&[(HINTS, ""), (STEP, &GOOD_STEP.replace("red", "green"))]);
    let exercise = format!("{HINTS}:1: the exercise `newest` has no hints");
    assert_eq!(none, [message, exercise]);
    let other = but_for(&[("steps/step01_list/exercises/oldest.rs", "")]);
    assert_eq!(other, [format!("{HINTS}:1: the exercise `oldest` has no hints")]);
    let seek = good_hints().replace("newest", "seek");
    assert_eq!(
        but_for(&[(HINTS, &seek)]),
        [
            format!(
                "{HINTS}:21: `seek` is 0 times on book/src/step01_list.md: show it once"
            ),
            format!("{HINTS}:1: the exercise `newest` has no hints"),
            format!("{HINTS}:21: `seek` is no exercise, and names no tests"),
        ]
    );
}
