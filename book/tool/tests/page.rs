use book::page::{Content, Page};

use crate::tree::tree;

fn page(text: &str) -> Page {
    Page { file: "book/src/page.md".into(), text: text.to_string() }
}

/// The numbers of the lines that a page of this text shows of a file with nested anchors.
fn shown(text: &str) -> Vec<usize> {
    let file = "a\n// ANCHOR: outer\nb\n// ANCHOR: inner\nc\n// ANCHOR_END: inner\nd\n// ANCHOR_END: outer\n";
    let root = tree(&[("book/src/page.md", text), ("a.rs", file)]);
    let shown = page(text).shown(root.path());
    assert!(shown.iter().all(|shown| shown.file.as_os_str() == "a.rs"));
    let lines = shown.into_iter().flat_map(|shown| shown.lines);
    lines.map(|(number, _)| number).collect()
}

#[test]
fn an_anchor_shows_its_lines_without_the_marks() {
    assert_eq!(shown("{{#include ../../a.rs:outer}}"), [3, 5, 7]);
    assert_eq!(shown("{{#include ../../a.rs:inner}}"), [5]);
}

#[test]
fn a_range_shows_both_of_its_ends() {
    assert_eq!(shown("{{#include ../../a.rs:3}}"), [3]);
    assert_eq!(shown("{{#include ../../a.rs:3:5}}"), [3, 4, 5]);
    assert_eq!(shown("{{#include ../../a.rs::2}}"), [1, 2]);
    assert_eq!(shown("{{#include ../../a.rs:7:}}"), [7, 8]);
    assert_eq!(shown("{{#include ../../a.rs}}"), [1, 2, 3, 4, 5, 6, 7, 8]);
}

#[test]
fn blocks_know_their_label_and_their_lines() {
    let page = page(
        "# Page\n\n```rust,ignore\na\n\nb\n```\n\n> - ```text\n>   c\n>   ```\n\nand\n\n    d\n",
    );
    let blocks = page.blocks();
    let labels: Vec<_> =
        blocks.iter().map(|block| block.label.as_deref()).collect();
    assert_eq!(labels, [Some("rust,ignore"), Some("text"), None]);
    assert_eq!(blocks[0].tags(), ["rust", "ignore"]);
    let lines: Vec<_> = blocks.iter().map(|block| block.line).collect();
    assert_eq!(lines, [3, 9, 15]);
    assert_eq!(
        blocks[0].lines,
        [(4, "a".into()), (5, String::new()), (6, "b".into())]
    );
    assert_eq!(blocks[1].lines, [(10, "c".into())]);
}

#[test]
fn a_block_is_included_or_typed_or_mixed() {
    let content = |text: &str| page(text).blocks()[0].content();
    assert!(
        matches!(content("```rust\n{{#include a}}\n\n{{#include b}}\n```"), Content::Included(all) if all.len() == 2)
    );
    assert_eq!(content("```rust\nlet a = 1;\n```"), Content::Typed);
    assert_eq!(content("```rust\n```"), Content::Typed);
    assert_eq!(
        content("```rust\n{{#include a}}\nlet a = 1;\n```"),
        Content::Mixed(3)
    );
}

#[test]
fn links_images_and_references_are_found_with_their_lines() {
    let page = page(
        "[a](a.md)\n![b](b.svg)\n[c][d] [e][]\n[0 1 2]\n`[x](y)`\n\n[d]: d.md#here\n",
    );
    let links: Vec<_> =
        page.links().into_iter().map(|link| (link.line, link.target)).collect();
    assert_eq!(
        links,
        [
            (1, Ok("a.md".to_string())),
            (2, Ok("b.svg".to_string())),
            (3, Ok("d.md#here".to_string())),
            (3, Err("e".to_string())),
        ]
    );
}

const SESSION: &str =
    "```console\n$ cargo run\n\n$ cargo test\n```\n\nand `cargo fly`\n\n";

#[test]
fn a_session_knows_its_commands_and_the_output_that_follows_in_its_section() {
    let snapshot = "```text\n{{#include a.snap}}\n```\n";
    let session =
        |rest: &str| page(&format!("{SESSION}{rest}")).sessions().remove(0);
    let found = session(snapshot);
    assert_eq!(
        found.commands,
        [(2, "cargo run".to_string()), (4, "cargo test".to_string())]
    );
    assert_eq!(found.output.map(|block| block.line), Some(9));
    assert!(!found.adjacent);
    for no_output in [
        "## Next\n",
        "```rust\n```\n",
        "```text\n{{#include a.stderr}}\n```\n",
        "<!-- file a -->\n",
    ] {
        assert_eq!(session(&format!("{no_output}{snapshot}")).output, None);
    }
}

#[test]
fn output_is_adjacent_when_nothing_stands_before_it() {
    let page = page("```console\n$ a\n```\n\n```text\n{{#include a.snap}}\n```\n");
    assert!(page.sessions()[0].adjacent);
}

#[test]
fn commands_in_the_text_are_found_with_their_lines() {
    let page =
        page("`cargo`\n`cargo run -p a` and `mdbook serve`\n\n    cargo no\n");
    assert_eq!(
        page.commands_in_text(),
        [(2, "cargo run -p a".to_string()), (2, "mdbook serve".to_string())]
    );
}

#[test]
fn sections_know_their_title_and_how_many_words_they_have() {
    let page = page(
        "# A *list* of `a`\n\nbefore\n\n## The problem\n\nOne `two` - three.\n\n### No heading\n\n\
         ```text\nno code\n```\n\n<!-- no comment -->\n\n- four\n\n{{#include a-b.md:c}}\n\n\
         <details class=\"workshop\"><summary>Write it</summary>\n\nNot this.\n\n```console\n$ a\n```\n\n\
         {{#include a.md:b}}\n\n</details>\n\n<details><summary>No</summary>\n\nfive\n\n</details>\n\n## The `end`\n",
    );
    assert_eq!(page.title().unwrap(), "A list of a");
    let sections = page.sections().into_iter();
    let sections: Vec<_> =
        sections.map(|section| (section.title, section.words)).collect();
    assert_eq!(
        sections,
        [("The problem".to_string(), 5), ("The end".to_string(), 0)]
    );
}
