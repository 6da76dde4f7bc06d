use super::{GOOD_PAGE, GOOD_STEP, PAGE, STEP, but_for};

#[test]
fn a_page_that_says_something_else_than_the_start_is_found() {
    let page = GOOD_PAGE.replace("Let it", "Let him").replace("check", "watch");
    assert_eq!(
        but_for(&[(PAGE, &page)]),
        [
            format!(
                "{PAGE}:1: the page lacks: $ cargo workshop start step01_list $ cargo workshop check"
            ),
            format!("{PAGE}:1: the page lacks: Let it grow."),
        ]
    );
    let two = GOOD_STEP.replace("log.rs\"", "log.rs\", \"src/lib.rs\"");
    let lib = "workshop/steps/step01_list/start/src/lib.rs";
    assert_eq!(
        but_for(&[(STEP, &two)]),
        [
            format!("{PAGE}:1: the page lacks: Edit `src/log.rs` and `src/lib.rs`"),
            format!("{lib}:1: it is to be edited, and not there"),
        ]
    );
}

#[test]
fn a_start_without_its_words_or_with_another_given_file_is_found() {
    let nothing = "red = [\"claims::it_grows\", \"claims::log::it_keeps\"]";
    assert_eq!(
        but_for(&[(STEP, nothing)]),
        [format!("{STEP}:1: say what to do (`task`) and in which files (`edit`)")]
    );
    let lib = "workshop/steps/step01_list/start/src/lib.rs";
    assert_eq!(
        but_for(&[(lib, "mod log;\n")]),
        [format!("{lib}:1: it is not to be edited: the step has it")]
    );
}
