use super::found;

const CI: &str = "python3 .ci/growth.py\n";

/// What is found on a page with this text, beside a snapshot, a compiler's error and figures.
fn page(text: &str) -> Vec<String> {
    page_with(CI, text)
}

/// `page`, where `.ci/run` is `ci`.
fn page_with(ci: &str, text: &str) -> Vec<String> {
    let files = [
        ("book/src/page.md", text),
        (
            "steps/step01_list/tests/snapshots/story.snap",
            "---\nsource: a\n---\nP -> [ ] -> C\n",
        ),
        ("tests/rejected/step01_list/a.stderr", "error\n"),
        ("Cargo.toml", "[workspace]\n"),
        (".ci/run", ci),
        (".ci/growth.py", "FIGURES = Path(\"benchmarks/figures/a.txt\")\n"),
        ("benchmarks/figures/a.txt", "1000 893\n"),
        ("benchmarks/figures/b.txt", "1000 893\n"),
    ];
    found(pages::output, &files)
}

#[test]
fn asserted_output_commands_and_included_toml_may_be_shown() {
    let text = "```text\n{{#include ../../steps/step01_list/tests/snapshots/story.snap:4:}}\n```\n\n\
                ```text\n{{#include ../../tests/rejected/step01_list/a.stderr}}\n```\n\n\
                ```console\n$ cargo run -p step01_list\n\n$ cargo test\n```\n\n\
                ```toml\n{{#include ../../Cargo.toml}}\n```\n";
    assert_eq!(page(text), [""; 0]);
}

#[test]
fn typed_output_is_found() {
    let message = "typed output: include it from a `.snap` or a `.stderr`";
    assert_eq!(
        page("```text\nP -> [ ] -> C\n```\n"),
        [format!("book/src/page.md:1: {message}")]
    );
    let mixed =
        "```text\n{{#include ../../tests/rejected/step01_list/a.stderr}}\nP\n```\n";
    assert_eq!(page(mixed), [format!("book/src/page.md:3: {message}")]);
}

#[test]
fn output_that_no_test_asserts_is_found() {
    assert_eq!(
        page("```text\n{{#include ../../Cargo.toml}}\n```\n"),
        [
            "book/src/page.md:2: `Cargo.toml` is no output that a test asserts: include a `.snap` or a `.stderr`"
        ]
    );
}

#[test]
fn figures_that_are_not_counted_again_are_found() {
    let shown = |ci, file| {
        let include = format!("{{{{#include ../../benchmarks/figures/{file}}}}}");
        page_with(ci, &format!("```text\n{include}\n```\n"))
    };
    let found = |file| {
        format!(
            "book/src/page.md:2: nothing counts again what is in `benchmarks/figures/{file}`"
        )
    };
    assert_eq!(shown(CI, "a.txt"), [""; 0]);
    assert_eq!(shown(CI, "b.txt"), [found("b.txt")]);
    assert_eq!(shown("cargo test\n", "a.txt"), [found("a.txt")]);
}

#[test]
fn the_header_of_a_snapshot_is_found() {
    assert_eq!(
        page(
            "```text\n{{#include ../../steps/step01_list/tests/snapshots/story.snap:3:}}\n```\n"
        ),
        [
            "book/src/page.md:2: shows the header of the snapshot: include from line 4"
        ]
    );
}

#[test]
fn a_console_line_that_is_no_command_is_found() {
    assert_eq!(
        page("```console\n$ cargo run\nP -> [ ] -> C\n```\n"),
        [
            "book/src/page.md:3: `P -> [ ] -> C` is no command: a command begins with `$ `, \
          and output is included as text"
        ]
    );
}

#[test]
fn typed_toml_and_every_other_language_is_found() {
    assert_eq!(
        page(
            "```toml\n[package]\n```\n\n```python\nlog[-1]\n```\n\n```ignore\nlet a = 1;\n```\n"
        ),
        [
            "book/src/page.md:1: typed TOML: include the file",
            "book/src/page.md:5: no machine vouches for a block of `python`: include Rust, output or TOML",
            "book/src/page.md:9: no machine vouches for a block of `ignore`: include Rust, output or TOML",
        ]
    );
}
