use super::found;

const SNAPSHOT: &str = "steps/step01_list/tests/snapshots/story.snap";
const TEST: &str = "steps/step01_list/tests/story.rs";

#[test]
fn a_snapshot_that_a_test_asserts_is_right() {
    let files =
        [(SNAPSHOT, "---\n"), (TEST, "insta::assert_snapshot!(\"story\", text)")];
    assert_eq!(found(pages::asserted, &files), [""; 0]);
}

#[test]
fn a_snapshot_that_no_test_asserts_is_found() {
    let files =
        [(SNAPSHOT, "---\n"), (TEST, "insta::assert_snapshot!(\"other\", text)")];
    assert_eq!(
        found(pages::asserted, &files),
        [format!("{SNAPSHOT}:1: no test of this step asserts this snapshot")]
    );
}

#[test]
fn an_error_without_its_program_is_found() {
    let files = [
        ("tests/rejected/step01_list/right.rs", "fn main() {}\n"),
        ("tests/rejected/step01_list/right.stderr", "error\n"),
        ("tests/rejected/step01_list/ghost.stderr", "error\n"),
    ];
    assert_eq!(
        found(pages::asserted, &files),
        [
            "tests/rejected/step01_list/ghost.stderr:1: there is no program of this name"
        ]
    );
}
