use mdbook_preprocessor::config::Config;

use crate::rendered::{rendered, rendered_as};

const NEW_LOG: &str = "struct Log;\n\nimpl Log {\n    // ANCHOR: read\n    fn oldest() {}\n\n    fn len() {}\n    // ANCHOR_END: read\n}\n\n// ANCHOR: end\nfn end() {}\n// ANCHOR_END: end\n";

const OLD_LOG: &str =
    "struct Log;\n\nimpl Log {\n    fn earliest() {}\n\n    fn len() {}\n}\n";

const FILES: &[(&str, &str)] = &[
    ("steps/step01_list/src/log.rs", OLD_LOG),
    ("steps/step01_list/src/lib.rs", "mod log;\nmod event;\nmod topic;\n"),
    ("steps/step02_consumer/src/log.rs", NEW_LOG),
    ("steps/step02_consumer/src/lib.rs", "mod log;\nmod topic;\n"),
    ("steps/step01_list/src/same.rs", ""),
    ("steps/step02_consumer/src/same.rs", ""),
    ("steps/step02_consumer/src/consumer.rs", "fn poll() {}\n"),
    ("steps/step02_consumer/exercises/lag.rs", "/*\n```\n*/\n"),
    ("book/tool/lib.rs", "fn build() {}\n"),
];

/// What the page of step 2 becomes, but for its list of changes.
fn page(text: &str) -> String {
    let text = format!("{text}\n<!-- changes since step01_list -->");
    let page = rendered(FILES, "step02_consumer", &text, None).unwrap();
    page.split("\nUnchanged: ").next().unwrap().to_string()
}

/// What a block of included files becomes.
fn listing(includes: &[&str]) -> String {
    let includes = includes.join("}}\n{{#include ../../steps/");
    page(&format!("```rust,ignore\n{{{{#include ../../steps/{includes}}}}}\n```\n"))
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    text.split_once(start)?.1.split_once(end).map(|(inside, _)| inside)
}

fn code(listing: &str) -> &str {
    between(listing, "```rust,ignore\n", "\n```").unwrap()
}

fn caption(listing: &str) -> &str {
    between(listing, "<figcaption>", "</figcaption>").unwrap()
}

fn signs(listing: &str) -> Option<&str> {
    between(listing, "aria-hidden=\"true\">", "</pre>")
}

#[test]
fn included_code_has_a_caption_and_stays_a_block_of_markdown() {
    assert_eq!(
        listing(&["step02_consumer/src/consumer.rs"]),
        "<figure class=\"listing\">\n<figcaption><code>steps/step02_consumer/src/consumer.rs</code>, whole file, \
         <span class=\"listing-new\">new file</span></figcaption>\n\n```rust,ignore\nfn poll() {}\n```\n\n</figure>\n\n"
    );
}

#[test]
fn the_code_is_the_lines_of_the_file_without_marks_and_without_their_common_indentation()
 {
    let part = listing(&["step02_consumer/src/log.rs:read"]);
    assert_eq!(code(&part), "fn oldest() {}\n\nfn len() {}");
    let whole = listing(&["step02_consumer/src/log.rs"]);
    let lines = NEW_LOG.lines().filter(|line| !line.contains("ANCHOR"));
    assert_eq!(code(&whole), lines.collect::<Vec<_>>().join("\n"));
}

#[test]
fn only_the_new_lines_of_changed_code_have_a_sign() {
    let listing = listing(&["step02_consumer/src/log.rs:read"]);
    assert_eq!(signs(&listing), Some("+\n \n "));
    assert_eq!(
        caption(&listing),
        "<code>steps/step02_consumer/src/log.rs</code>, lines 5 to 7, <span class=\"listing-changed\">changed\
         <span class=\"listing-changed-lines\">: new line 5</span></span>"
    );
}

#[test]
fn the_caption_names_the_ranges_of_the_new_lines() {
    let listing = listing(&["step02_consumer/src/log.rs"]);
    assert_eq!(signs(&listing), Some(" \n \n \n+\n \n \n \n+\n+"));
    assert!(caption(&listing).contains(": new lines 5, 10, 12<"), "{listing}");
}

#[test]
fn code_that_is_all_new_all_old_or_shorter_has_no_signs() {
    for (file, status) in [
        ("src/log.rs:end", "line 12, <span class=\"listing-new\">new</span>"),
        (
            "src/log.rs:7",
            "line 7, <span class=\"listing-unchanged\">unchanged</span>",
        ),
        (
            "src/lib.rs",
            "whole file, <span class=\"listing-changed\">shortened</span>",
        ),
    ] {
        let listing = listing(&[&format!("step02_consumer/{file}")]);
        assert!(caption(&listing).ends_with(status), "{listing}");
        assert_eq!(signs(&listing), None);
    }
}

#[test]
fn all_code_of_a_page_that_compares_it_with_nothing_is_new() {
    let text =
        "```rust\n{{#include ../../steps/step02_consumer/src/log.rs:read}}\n```\n";
    let listing = rendered(FILES, "step02_consumer", text, None).unwrap();
    assert!(caption(&listing).contains(">new file<"), "{listing}");
    assert_eq!(signs(&listing), None);
}

#[test]
fn code_of_another_step_and_of_an_exercise_is_neither_new_nor_old() {
    for file in ["step01_list/src/lib.rs", "step02_consumer/exercises/lag.rs"] {
        let caption = format!("<code>steps/{file}</code>, whole file");
        assert_eq!(self::caption(&listing(&[file])), caption);
    }
}

#[test]
fn a_block_of_two_includes_has_two_captions_and_one_column_of_signs() {
    let files = ["consumer.rs", "log.rs:read"];
    let files = files.map(|file| format!("step02_consumer/src/{file}"));
    let listing = listing(&[&files[0], &files[1]]);
    assert!(caption(&listing).contains("new file</span><br>\n<code>"), "{listing}");
    assert_eq!(signs(&listing), Some("+\n+\n \n "));
}

#[test]
fn code_with_a_fence_of_its_own_stands_between_longer_ones() {
    let listing = listing(&["step02_consumer/exercises/lag.rs"]);
    assert!(
        listing.contains("\n````rust,ignore\n/*\n```\n*/\n````\n"),
        "{listing}"
    );
}

#[test]
fn a_book_with_a_repository_links_to_the_lines() {
    let text = "```rust\n{{#include ../../steps/step02_consumer/src/log.rs:read}}\n```\n\
                ```rust\n{{#include ../../steps/step02_consumer/src/log.rs}}\n```\n";
    let repository = Some("https://a.b/c/");
    let page = rendered(FILES, "step02_consumer", text, repository).unwrap();
    let file = "https://a.b/c/blob/main/steps/step02_consumer/src/log.rs";
    for fragment in ["#L5-L7", ""] {
        let link = format!("<a href=\"{file}{fragment}\"><code>");
        assert!(page.contains(&link), "{page}");
    }
}

#[test]
fn other_blocks_pass_unchanged() {
    for text in [
        "```rust\nfn typed() {}\n```\n",
        "```text\n{{#include ../../steps/step02_consumer/src/lib.rs}}\n```\n",
        "```rust\n{{#include ../tool/lib.rs}}\n```\n",
        "- a list\n  ```rust\n  {{#include ../../steps/step02_consumer/src/lib.rs}}\n  ```\n",
    ] {
        assert_eq!(page(text), text);
    }
}

#[test]
fn a_book_inside_the_tree_links_to_the_files_beside_it() {
    let text =
        "```rust\n{{#include ../../steps/step02_consumer/src/log.rs:read}}\n```\n";
    for (build_dir, page, up) in [
        ("target/book", "page.md", "../../"),
        ("book", "page.md", "../"),
        ("target/book", "part/page.md", "../../../"),
    ] {
        let mut config = Config::default();
        config.build.build_dir = build_dir.into();
        let text = text.replace(
            "../../",
            if page == "page.md" { "../../" } else { "../../../" },
        );
        let page = rendered_as(config, FILES, page, &text).unwrap();
        let link = format!(
            "<a class=\"beside\" href=\"{up}steps/step02_consumer/src/log.rs\"><code>"
        );
        assert!(page.contains(&link), "{page}");
    }
}

#[test]
fn a_book_outside_the_tree_links_to_nothing() {
    let text =
        "```rust\n{{#include ../../steps/step02_consumer/src/log.rs:read}}\n```\n";
    assert!(!page(text).contains("<a "));
}
