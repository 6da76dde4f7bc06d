use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use base64::prelude::{BASE64_STANDARD, Engine};
use book::live::figures;
use book::page::Page;
use miniz_oxide::inflate::decompress_to_vec_zlib;
use tempfile::TempDir;

use crate::rendered::rendered;
use crate::tree::tree;

const TEXT: &str = "# Page\n\n<!-- live step02_consumer -->\n\n## End\n";
const FILES: &[(&str, &str)] = &[
    ("book/live/examples/step02_consumer.rs", ""),
    ("book/live/examples/step05_deque.rs", ""),
    ("compiled/step02_consumer.wasm", "a program"),
];

fn page(text: &str) -> Page {
    Page { file: "book/src/page.md".into(), text: text.into() }
}

/// What is wrong with a page that has this text.
fn finding(text: &str) -> String {
    let error = rendered(FILES, "page", text, None).unwrap_err().to_string();
    let head = "the book asks for what does not exist\n";
    error.strip_prefix(head).unwrap().to_string()
}

#[test]
fn a_comment_becomes_a_figure_that_carries_the_program() {
    let root = tree(FILES);
    let compiled = || Some(root.path().join("compiled"));
    let figures = figures(root.path(), &page(TEXT), compiled);
    let [(place, figure)] = &figures[..] else { panic!("{figures:?}") };
    assert_eq!(&TEXT[place.clone()], "<!-- live step02_consumer -->");
    let start = "<figure class=\"live\" data-log=\"step02_consumer\" data-wasm=\"";
    let rest = figure.strip_prefix(start).unwrap();
    let wasm = rest.strip_suffix("\" hidden></figure>").unwrap();
    let wasm = BASE64_STANDARD.decode(wasm).unwrap();
    assert_eq!(decompress_to_vec_zlib(&wasm).unwrap(), b"a program");
}

#[test]
fn a_comment_becomes_nothing_where_nothing_was_compiled() {
    let root = tree(FILES);
    let figures = figures(root.path(), &page(TEXT), || None);
    assert_eq!(figures, [(8..37, String::new())]);
}

#[test]
fn nothing_is_compiled_for_a_page_without_a_live_log() {
    let root = tree(FILES);
    let text = "<!-- alive step02_consumer -->\n\n```html\n<!-- live step02_consumer -->\n```\n";
    let compile = || -> Option<PathBuf> { panic!("no page asks for it") };
    assert_eq!(figures(root.path(), &page(text), compile), []);
    assert_eq!(rendered(FILES, "page", text, None).unwrap(), text);
}

#[test]
fn a_step_without_a_live_log_is_found_with_its_line() {
    assert_eq!(
        finding("# Page\n\n<!-- live step03_producers -->\n"),
        "book/src/page.md:3: `step03_producers` has no live log: \
         `book/live/examples` has step02_consumer, step05_deque"
    );
}

#[test]
fn a_comment_of_another_form_or_on_a_line_with_other_text_is_found() {
    for text in [
        "<!-- live -->",
        "<!-- live step02_consumer step05_deque -->",
        "Here: <!-- live step02_consumer -->",
        "- <!-- live step02_consumer -->",
    ] {
        assert_eq!(
            finding(text),
            "book/src/page.md:1: write `<!-- live stepNN_name -->`, on a line of its own"
        );
    }
}

/// Builds a book with a live log, whose compiler is `rustc`.
fn build_with(rustc: &Path) -> (TempDir, Output) {
    let mut files = vec![
        ("book.toml", "[book]\nsrc = \"book/src\"\n"),
        ("book/src/SUMMARY.md", "[Page](page.md)\n"),
        ("book/src/page.md", TEXT),
    ];
    files.extend(FILES);
    let root = tree(&files);
    let mut command = Command::new(env!("CARGO_BIN_EXE_book"));
    command.arg("--no-open").env_remove("CARGO_MANIFEST_DIR");
    command.env("WASM_RUSTC", rustc).current_dir(root.path());
    let output = command.output().unwrap();
    (root, output)
}

/// The page, which has no trace of a live log.
fn assert_whole(root: &TempDir, output: &Output) {
    assert!(output.status.success(), "{output:?}");
    let page = root.path().join("target/book/page.html");
    let page = std::fs::read_to_string(page).unwrap();
    assert!(page.contains("End") && !page.contains("live"), "{page}");
}

#[test]
fn without_the_target_the_page_says_nothing_and_neither_does_the_build() {
    let (root, output) = build_with(Path::new("no-such-compiler"));
    assert_whole(&root, &output);
    assert_eq!(output.stderr, b"");
}

#[cfg(unix)]
#[test]
fn when_the_logs_do_not_compile_the_build_says_so_and_the_page_is_whole() {
    use std::os::unix::fs::PermissionsExt;
    // It has the target's library, and compiles nothing.
    let compiler = tree(&[("libstd.rlib", ""), ("rustc", "#!/bin/sh\ndirname $0")]);
    let rustc = compiler.path().join("rustc");
    let executable = std::fs::Permissions::from_mode(0o755);
    std::fs::set_permissions(&rustc, executable).unwrap();
    let (root, output) = build_with(&rustc);
    assert_whole(&root, &output);
    let said = String::from_utf8_lossy(&output.stderr);
    let (cargo, warning) = said.split_once("warning: the live logs").unwrap();
    assert!(cargo.contains("error: "), "{cargo}");
    assert!(warning.contains("the book is built without them"), "{warning}");
}
