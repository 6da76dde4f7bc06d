mod errors;

use crate::rendered::rendered;
use crate::snapshot::snapshot;

const TOPICS: &str = "\
//! Logs with names.

mod topics;
mod record;

pub use record::Record;
pub use step06_log::{Log, Offset};
pub use topics::Topics;

/// How many topics there may be. Kafka has no such limit.
pub const MOST: usize = 8;
";

const TOPICS_MODULE: &str = "\
use step06_log::{Log, Offset as Number, Retention};

// ANCHOR: topics
/// Logs by their names,
/// each a [`Log`] of its own. There may be none.
pub struct Topics {
    logs: Vec<Log>,
}

impl Topics {
    /// No topics!
    pub fn new() -> Self {
        Self { logs: step06_log::archive::logs() }
    }
    // ANCHOR_END: topics

    // ANCHOR: append
    /// Appends to the topic of this name. A name that is new makes one.
    pub fn append(&mut self, name: &str, (key, value): (u8, u8)) -> Number {
        step06_log::Retention::default();
        inner()
    }
    // ANCHOR_END: append

    fn hidden(&self) {}
}

fn inner() {}

#[cfg(test)]
mod tests {
    use step06_log::Unused;
}
";

const RECORD: &str = "\
/// What can be stored.
pub trait Record {
    /// Its key, if it has one.
    fn key(&self) -> Option<u8>;
}

pub(crate) struct Hidden;

pub fn undocumented(record: u8) {}
";

const MANIFEST: &str = "[dependencies]\nserde = \"1\"\nstep06_log.workspace = true\nstep05_deque = { path = \"../step05_deque\" }\n";

const FILES: &[(&str, &str)] = &[
    ("steps/step05_deque/Cargo.toml", ""),
    ("steps/step06_archive/Cargo.toml", ""),
    ("steps/step06_log/Cargo.toml", "[dependencies]\nstep06_archive.path = \"\"\n"),
    ("steps/step06_log/src/lib.rs", ""),
    ("steps/step07_topics/Cargo.toml", MANIFEST),
    ("steps/step07_topics/src/lib.rs", TOPICS),
    ("steps/step07_topics/src/main.rs", "use step05_deque::Log;\nmod story;\n"),
    ("steps/step07_topics/src/story.rs", "pub struct OfTheStory;\n"),
    ("steps/step07_topics/src/topics.rs", TOPICS_MODULE),
    ("steps/step07_topics/src/record/mod.rs", RECORD),
    (
        "steps/step08_broken/Cargo.toml",
        "[dependencies]\nstep07_topics.path = \"\"\n",
    ),
    ("steps/step08_broken/src/lib.rs", "mod a;\nmod gone;\n"),
    ("steps/step08_broken/src/a.rs", "fn a() {}\n\nfn b( {}\n"),
];

const PAGE: &str = "\
# Topics

```rust
{{#include ../../steps/step07_topics/src/topics.rs:topics}}
```

```rust
{{#include ../../steps/step07_topics/src/topics.rs:append}}
```

## What changed

<!-- layer -->

## End
";

#[test]
fn a_comment_becomes_what_is_new_and_what_is_used_from_beneath() {
    let page = rendered(FILES, "step07_topics", PAGE, Some("https://a.b/c"));
    let page = page.unwrap();
    snapshot("layer", page.split_once("## What changed").unwrap().1);
}

#[test]
fn a_listing_of_a_layer_can_be_linked_to_and_any_other_need_not() {
    let page = rendered(FILES, "step07_topics", PAGE, None).unwrap();
    for line in [4, 18] {
        let id = format!(
            "<figure class=\"listing\" id=\"step07_topics-src-topics.rs-{line}\">"
        );
        assert_eq!(page.matches(&id).count(), 1, "{id} in {page}");
    }
    let text = PAGE.replace("<!-- layer -->", "");
    let page = rendered(FILES, "step07_topics", &text, None).unwrap();
    assert!(!page.contains(" id="), "{page}");
}

#[test]
fn a_listing_that_is_there_twice_is_linked_to_once() {
    let text = format!("{PAGE}\n{PAGE}");
    let page = rendered(FILES, "step07_topics", &text, None).unwrap();
    assert_eq!(page.matches("id=\"step07_topics-src-topics.rs-4\"").count(), 1);
}

#[test]
fn a_layer_that_offers_nothing_says_so() {
    let manifest = "[dependencies]\nstep01_a.path = \"\"\n";
    let files = [
        ("steps/step01_a/Cargo.toml", ""),
        ("steps/step02_b/Cargo.toml", manifest),
        ("steps/step02_b/src/lib.rs", "use step01_a::*;\n"),
    ];
    let page = rendered(&files, "step02_b", "<!-- layer -->", None).unwrap();
    assert_eq!(
        page,
        "This layer adds 1 line of library code, and stands on 1 crate of other steps.\n\n\
         ### New here\n\nNothing that another crate can name.\n\n\
         ### From beneath\n\n- [step01_a](step01_a.md): everything (`*`)\n"
    );
}

#[test]
fn a_step_of_the_same_number_is_beneath_a_layer_too() {
    let files = [
        ("steps/step01_a/Cargo.toml", ""),
        ("steps/step02_b/Cargo.toml", "[dependencies]\nstep01_a.path = \"\"\n"),
        (
            "steps/step02_c/Cargo.toml",
            "[dependencies]\nstep01_a.path = \"\"\nstep02_b.path = \"\"\n",
        ),
        ("steps/step02_c/src/lib.rs", "use step01_a::*;\nuse step02_b::B;\n"),
    ];
    let page = rendered(&files, "step02_c", "<!-- layer -->", None).unwrap();
    assert!(page.contains("- [step02_b](step02_b.md): `B`"), "{page}");
}

#[test]
fn what_is_used_by_a_short_name_of_its_crate_is_beneath_too() {
    let files = [
        ("steps/step01_a/Cargo.toml", ""),
        ("steps/step02_b/Cargo.toml", "[dependencies]\nstep01_a.path = \"\"\n"),
        (
            "steps/step02_b/src/lib.rs",
            "use step01_a as a;\nuse step01_a::Log;\nfn f(c: a::Consumer) {}\n",
        ),
    ];
    let page = rendered(&files, "step02_b", "<!-- layer -->", None).unwrap();
    assert!(
        page.contains("- [step01_a](step01_a.md): `Consumer`, `Log`"),
        "{page}"
    );
}
