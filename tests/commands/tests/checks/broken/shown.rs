use commands::{Extent, tour};

use super::{console, first_line, quick};
use crate::write;

#[test]
fn a_page_that_shows_what_its_commands_do_has_no_findings() {
    let file =
        "<!-- file orders.txt -->\n```text\n{{#include story.snap:4:}}\n```\n";
    let page = file.to_string()
        + &console("$ cargo run -p step01_list -- archive.csv < orders.txt")
        + &file.replace("orders.txt", "archive.csv")
        + &console("$ cargo test -p step01_list\n\n$ cargo run")
        + "Or `mdbook serve`.\n";
    assert_eq!(quick("commands-good", &page), [""; 0]);
}

#[test]
#[cfg(unix)]
fn a_file_that_is_missing_or_other_than_shown_is_found() {
    let file = |name, snapshot| {
        format!(
            "<!-- file {name} -->\n```text\n{{{{#include {snapshot}.snap:4:}}}}\n```\n"
        )
    };
    let page = console("$ cargo run -p step01_list -- early.csv < orders.txt")
        + &file("orders.txt", "story")
        + &file("early.csv", "story")
        + "## Now it is there\n\n"
        + &file("given.txt", "story")
        + &console("$ cargo run -p step01_list -- archive.csv < given.txt")
        + &file("archive.csv", "wrong")
        + &file("other.csv", "wrong");
    let findings = quick("commands-files", &page);
    let lines: Vec<_> =
        findings.iter().map(|finding| first_line(finding)).collect();
    let missing = "cannot be read: No such file or directory (os error 2)";
    let here = "book/src/step01_list.md";
    assert_eq!(
        lines,
        [
            format!(
                "{here}:9: `cargo run -p step01_list -- early.csv < orders.txt`: `orders.txt` {missing}"
            ),
            format!("{here}:11: `orders.txt` {missing}"),
            format!("{here}:15: `early.csv` {missing}"),
            format!(
                "{here}:28: `archive.csv` holds something else (- shown here, + in the file):"
            ),
            format!("{here}:32: no command of this page names `other.csv`"),
        ]
    );
}

#[test]
fn a_command_that_changes_the_lock_file_is_found() {
    let page = "<!-- file a -->\n```text\n{{#include story.snap:4:}}\n```\n"
        .to_string()
        + &console("$ cargo run -p step01_list -- Cargo.lock < a");
    assert_eq!(
        quick("commands-lock", &page),
        ["Cargo.lock:1: a command of the pages changes this file"]
    );
}

#[test]
fn a_page_that_is_not_there_is_an_error() {
    let root = tempfile::tempdir().unwrap();
    write(root.path(), "README.md", "");
    write(root.path(), "book/src/SUMMARY.md", "[Page](page.md)\n");
    let to = tempfile::tempdir().unwrap();
    assert!(tour(root.path(), to.path(), Extent::Quick).is_err());
}
