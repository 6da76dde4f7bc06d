use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

use crate::tree::tree;

const BOOK_TOML: &str = "[book]\nsrc = \"book/src\"\n[preprocessor.book]\ncommand = \"false\"\nbefore = [\"links\"]\n";
const SUMMARY: &str = "[Page](page.md)\n";
const BROKEN: &str = "# Page\n\n{{#include nothing.rs}}\n";
const REFUSAL: &str = "error: the book asks for what does not exist\nbook/src/page.md:3: `nothing.rs` does not exist\n";

fn book() -> Command {
    Command::new(env!("CARGO_BIN_EXE_book"))
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// Runs the preprocessor as mdBook does, on a book of one page in `root`.
fn preprocess(root: &Path, page: &str) -> Output {
    let context = serde_json::json!({
        "root": root, "config": { "book": { "src": "book/src" } }, "renderer": "html", "mdbook_version": "0.5.4",
    });
    let chapter = serde_json::json!({
        "name": "Page", "content": page, "number": null, "sub_items": [],
        "path": "page.md", "source_path": "page.md", "parent_names": [],
    });
    let input = serde_json::json!([context, { "items": [{ "Chapter": chapter }] }]);
    let mut command = book();
    command.arg("preprocess").stdin(Stdio::piped());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(input.to_string().as_bytes()).unwrap();
    drop(stdin);
    child.wait_with_output().unwrap()
}

/// A book whose one page has this text.
fn book_of(page: &str) -> TempDir {
    tree(&[
        ("book.toml", BOOK_TOML),
        ("book/src/SUMMARY.md", SUMMARY),
        ("book/src/page.md", page),
    ])
}

/// Runs the tool in `folder` of a book whose one page has this text.
fn build_in(folder: &str, page: &str) -> (TempDir, Output) {
    let root = book_of(page);
    let mut command = book();
    command.arg("--no-open").env_remove("CARGO_MANIFEST_DIR");
    let output = command.current_dir(root.path().join(folder)).output();
    (root, output.unwrap())
}

/// Cargo says where the package is. The reader may be anywhere.
#[test]
fn cargo_run_builds_the_book_of_its_package_and_one_line_says_where() {
    let (root, elsewhere) = (book_of("# Page"), tempfile::tempdir().unwrap());
    let mut command = book();
    command.arg("--no-open").current_dir(elsewhere.path());
    command.env("CARGO_MANIFEST_DIR", root.path().join("book"));
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    let line = text(&output.stdout);
    let index = line.trim_end().strip_prefix("The book is ").unwrap();
    assert!(index.ends_with("target/book/index.html"), "{line}");
    assert!(Path::new(index).is_file());
    assert!(root.path().join("target/book/page.html").is_file());
}

#[test]
fn the_book_is_built_from_a_folder_inside_it() {
    let (root, output) = build_in("book/src", "# Page");
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(root.path().join("target/book/page.html").is_file());
}

#[test]
fn a_page_that_includes_nothing_fails_the_build_with_its_file_and_line() {
    let (_root, output) = build_in("", BROKEN);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stderr), REFUSAL);
    assert_eq!(text(&output.stdout), "");
}

#[test]
fn outside_a_book_the_error_says_what_is_missing() {
    let root = tree(&[]);
    let mut command = book();
    command.arg("--no-open").env_remove("CARGO_MANIFEST_DIR");
    let output = command.current_dir(root.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let error = text(&output.stderr);
    assert!(error.starts_with("error: no book.toml in "), "{error}");
}

#[test]
fn a_book_without_a_summary_is_an_error_with_its_cause() {
    let root = tree(&[("book.toml", BOOK_TOML)]);
    let error = book::build(root.path(), &root.path().join("built")).unwrap_err();
    let error = format!("{error:#}");
    assert!(
        error.contains("cannot be read: ") && error.contains("SUMMARY.md"),
        "{error}"
    );
}

#[test]
fn the_preprocessor_passes_a_good_book_unchanged() {
    let root = tree(&[("book/src/page.md", "# Page")]);
    let output = preprocess(root.path(), "# Page");
    assert!(output.status.success(), "{}", text(&output.stderr));
    let book: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(book["items"][0]["Chapter"]["content"], "# Page");
}

#[test]
fn the_preprocessor_fails_on_a_broken_page_with_its_file_and_line() {
    let root = tree(&[("book/src/page.md", BROKEN)]);
    let output = preprocess(root.path(), BROKEN);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stdout), "");
    assert_eq!(text(&output.stderr), REFUSAL);
}

#[test]
fn the_preprocessor_supports_every_renderer() {
    let status = book().args(["preprocess", "supports", "html"]).status().unwrap();
    assert!(status.success());
}

#[test]
fn an_unknown_option_is_refused_with_the_usage() {
    let output = book().arg("--nothing").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("Usage: book"));
}
