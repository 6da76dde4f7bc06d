use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::tree::tree;

/// A book, and a browser that is a shell script.
fn book_and_browser(script: &str) -> TempDir {
    tree(&[
        ("book.toml", "[book]\nsrc = \"src\"\n"),
        ("src/SUMMARY.md", "[Page](page.md)\n"),
        ("src/page.md", "# Page\n"),
        ("browser", &format!("#!/bin/sh\n{script}\n")),
        ("book.pdf", "an older one"),
    ])
}

/// Asks for `book.pdf`, with no programs in the `PATH` and this browser named.
fn print(root: &Path, browser: Option<&Path>, file: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_book"));
    command.args(["--pdf", file]).current_dir(root);
    command.env_remove("CARGO_MANIFEST_DIR").env_remove("CHROMIUM_FLAGS");
    command.env_remove("CHROMIUM").env("PATH", root.join("nowhere"));
    if let Some(browser) = browser {
        command.env("CHROMIUM", browser);
    }
    command.output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

fn pdf(root: &Path) -> String {
    fs::read_to_string(root.join("book.pdf")).unwrap()
}

#[test]
fn a_browser_that_is_not_there_is_named() {
    let root = book_and_browser("");
    let nobody = root.path().join("nobody");
    let output = print(root.path(), Some(&nobody), "book.pdf");
    assert_eq!(output.status.code(), Some(1));
    let error = text(&output.stderr);
    assert!(error.contains("install it, or say where it is"), "{error}");
    assert!(error.contains(nobody.to_str().unwrap()), "{error}");
    assert_eq!(pdf(root.path()), "an older one");
}

#[cfg(unix)]
mod with_a_script {
    use std::fs::{Permissions, set_permissions};
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    const PRINTS: &str = "for option; do case $option in --print-to-pdf=*) file=${option#*=};; esac; done\nprintf %s \"$*\" >\"$file\"";

    fn printed_by(script: &str, file: &str) -> (TempDir, Output) {
        let root = book_and_browser(script);
        let browser = root.path().join("browser");
        set_permissions(&browser, Permissions::from_mode(0o755)).unwrap();
        let output = print(root.path(), Some(&browser), file);
        (root, output)
    }

    #[test]
    fn the_page_with_everything_is_printed_and_two_lines_say_where() {
        let (root, output) = printed_by(PRINTS, "book.pdf");
        assert!(output.status.success(), "{}", text(&output.stderr));
        assert!(text(&output.stdout).ends_with("The PDF is book.pdf\n"));
        let page = root.path().join("target/book/print.html");
        assert!(pdf(root.path()).ends_with("target/book/print.html"));
        assert!(page.is_file());
    }

    #[test]
    fn a_browser_that_fails_is_quoted_and_the_file_is_as_it_was() {
        let (root, output) = printed_by("echo no display >&2; exit 7", "book.pdf");
        assert_eq!(output.status.code(), Some(1));
        let error = text(&output.stderr);
        assert!(
            error.contains("(exit status: 7)") && error.contains("no display"),
            "{error}"
        );
        assert_eq!(pdf(root.path()), "an older one");
    }

    #[test]
    fn a_browser_that_prints_nothing_and_is_content_has_failed() {
        let (root, output) = printed_by("exit 0", "book.pdf");
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(pdf(root.path()), "an older one");
    }

    #[test]
    fn a_file_that_cannot_be_written_is_named() {
        let (_root, output) = printed_by(PRINTS, "nowhere/book.pdf");
        assert_eq!(output.status.code(), Some(1));
        let error = text(&output.stderr);
        assert!(error.contains("nowhere/book.pdf cannot be written"), "{error}");
    }
}
