use commands::unknown;

use super::{GOOD, console, tree};

fn found(readme: &str, page: &str) -> Vec<String> {
    let findings = unknown(tree(readme, page).path()).unwrap();
    findings.iter().map(ToString::to_string).collect()
}

#[test]
fn a_command_of_which_nothing_is_known_is_found_without_a_run() {
    // Run, this one would fail.
    let page = console("$ cargo run -p step01_list -- a b\n$ cargo run > a");
    assert_eq!(
        found("Try `cargo fly`.\n", &format!("{GOOD}{page}")),
        [
            "README.md:1: nothing is known of `cargo fly`: say in tests/commands/src/effect.rs what it does",
            "book/src/step01_list.md:10: `cargo run > a` has a `>`, which shells do not agree about: \
             write plain words, and at most one `< FILE` at the end",
        ]
    );
}

#[test]
fn a_story_that_no_page_tells_is_found_without_a_run() {
    assert_eq!(found("", GOOD), [""; 0]);
    assert_eq!(
        found("", "# Page\n"),
        [
            "book/src/step01_list.md:1: no page shows `cargo run -p step01_list` and its `story.snap`"
        ]
    );
}
