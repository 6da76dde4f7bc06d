use commands::Extent;

use super::{GOOD, console, first_line, found, quick};

#[test]
fn other_output_is_found_with_the_difference() {
    let page = GOOD.replace("story", "wrong");
    assert_eq!(
        quick("commands-output", &page),
        [
            "book/src/step01_list.md:12: `cargo run -p step01_list` prints something else \
          (- shown here, + printed):\n     P -> [ 0 1 ] -> C\n    -  latest  2\n    +  latest  1"
        ]
    );
}

#[test]
fn a_piece_of_the_output_will_do_and_lines_that_are_not_neighbours_will_not() {
    let piece = GOOD.replace("4:", "5:");
    assert_eq!(quick("commands-piece", &piece), [""; 0]);
    let include = "{{#include story.snap:5:5}}\n{{#include story.snap:4:4}}";
    let turned = GOOD.replace("{{#include story.snap:4:}}", include);
    let findings = quick("commands-turned", &turned);
    assert!(findings[0].contains("prints something else"), "{findings:?}");
}

#[test]
fn a_command_that_fails_is_found_with_what_it_says() {
    let page = console("$ cargo run -p step01_list -- a b");
    let [finding] = &quick("commands-fails", &page)[..] else { panic!("{page}") };
    let begins =
        "book/src/step01_list.md:9: `cargo run -p step01_list -- a b` fails (exit ";
    assert!(finding.starts_with(begins), "{finding}");
    assert!(finding.contains("one file at most"), "{finding}");
}

#[test]
fn a_command_that_nobody_knows_or_that_needs_a_shell_is_found() {
    let page = console(
        "$ cargo bench\n$ cargo run -p step09_none\n$ cargo test -p step01_list --test oldest\n\
         $ cargo run -p step01_list > a\n$ cargo run < a b\n$ cargo workshop fly\n$ cargo workshop start step09_none",
    );
    let readme = "Try `cargo fly`, `cargo run` and `cargo bench`.\n";
    let findings =
        found("commands-unknown", readme, &format!("{GOOD}{page}"), Extent::Quick);
    let unknown = |command| {
        format!(
            "nothing is known of `{command}`: say in tests/commands/src/effect.rs what it does"
        )
    };
    let here = "book/src/step01_list.md";
    assert_eq!(
        findings,
        [
            format!("README.md:1: {}", unknown("cargo fly")),
            format!("{here}:9: {}", unknown("cargo bench")),
            format!("{here}:10: there is no step `step09_none`"),
            format!("{here}:11: `step01_list` has no exercise `oldest`"),
            format!(
                "{here}:12: `cargo run -p step01_list > a` has a `>`, which shells do not agree about: \
                 write plain words, and at most one `< FILE` at the end"
            ),
            format!(
                "{here}:13: `cargo run < a b` must end with `< FILE` where it has a `<`"
            ),
            format!("{here}:14: {}", unknown("cargo workshop fly")),
            format!("{here}:15: there is no step `step09_none`"),
        ]
    );
}

#[test]
fn output_below_two_commands_and_a_story_that_is_not_told_are_found() {
    let commands =
        console("$ cargo run -p step01_list\n$ cargo run -p step01_list");
    let page =
        format!("{commands}\n```text\n{{{{#include wrong.snap:4:}}}}\n```\n");
    assert_eq!(
        found("commands-untold", "", &page, Extent::Quick),
        [
            "book/src/step01_list.md:6: output below several commands: whose is it?",
            "book/src/step01_list.md:1: no page shows `cargo run -p step01_list` and its `story.snap`",
        ]
    );
}

#[test]
#[cfg(target_os = "linux")]
fn an_exercise_that_is_green_and_a_book_that_is_not_opened_are_found() {
    let page = console("$ cargo test -p step01_list --test newest\n$ cargo run");
    let findings =
        found("commands-whole", "", &format!("{GOOD}{page}"), Extent::Whole);
    let here = "book/src/step01_list.md";
    let begins = [
        format!(
            "{here}:9: `cargo test -p step01_list --test newest` is not red before the exercise is done (exit status: 0):"
        ),
        format!("{here}:10: `cargo run` does not open the book (exit status: 0):"),
    ];
    let lines: Vec<_> =
        findings.iter().map(|finding| first_line(finding)).collect();
    assert_eq!(lines, begins);
}
