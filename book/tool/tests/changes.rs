use crate::rendered::rendered;

const FILES: &[(&str, &str)] = &[
    ("steps/step01_list/src/lib.rs", "a\nb\nc\nd\ne\n"),
    ("steps/step01_list/src/event.rs", "event\n"),
    ("steps/step01_list/src/same.rs", "same\n// ANCHOR: a\n"),
    (
        "steps/step02_consumer/src/lib.rs",
        "a\nb\n// ANCHOR: a\nc\nd\nnew\n// ANCHOR_END: a\ne\n",
    ),
    ("steps/step02_consumer/src/inner/consumer.rs", "fn a() {}\n\nfn b() {}\n"),
    ("steps/step02_consumer/src/same.rs", "same\n"),
    ("steps/step03_producers/src/lib.rs", "a\n"),
    ("steps/step03_archive/src/lib.rs", "archive\n"),
];

/// What the page of `step` with this text becomes.
fn page(step: &str, text: &str) -> String {
    rendered(FILES, step, text, None).unwrap()
}

/// What is wrong with the page of `step` that has this text.
fn finding(step: &str, text: &str) -> String {
    let error = rendered(FILES, step, text, None).unwrap_err().to_string();
    let head = "the book asks for what does not exist\n";
    error.strip_prefix(head).unwrap().to_string()
}

#[test]
fn a_comment_becomes_the_changes_of_each_file() {
    let file = |name, summary, diff| {
        format!(
            "<details class=\"changes\"><summary><code>src/{name}</code>: {summary}</summary>\n\n```diff\n{diff}\n```\n\n</details>\n"
        )
    };
    let files = [
        "Unchanged: <code>src/same.rs</code>.\n".to_string(),
        file("event.rs", "removed, 1 line", "@@ -1,1 +0,0 @@\n-event"),
        file(
            "inner/consumer.rs",
            "new, 3 lines",
            "@@ -0,0 +1,3 @@\n+fn a() {}\n+\n+fn b() {}",
        ),
        file("lib.rs", "1 line added", "@@ -2,4 +2,5 @@\n b\n c\n d\n+new\n e"),
    ];
    let text = "# Page\n\n<!-- changes since step01_list -->\n\n## End\n";
    assert_eq!(
        page("step02_consumer", text),
        format!("# Page\n\n{}\n\n## End\n", files.join("\n"))
    );
}

#[test]
fn lines_are_counted_where_some_are_added_or_removed() {
    let page = page("step03_producers", "<!-- changes since step02_consumer -->");
    assert!(page.contains("src/lib.rs</code>: 5 lines removed<"), "{page}");
    let files =
        [("steps/step01_a/src/a.rs", "a\n"), ("steps/step02_b/src/a.rs", "b\nc\n")];
    let text = "<!-- changes since step01_a -->";
    let page = rendered(&files, "step02_b", text, None).unwrap();
    assert!(page.contains(": 2 lines added, 1 removed<"), "{page}");
}

#[test]
fn changes_since_an_unknown_step_are_found_with_their_line() {
    assert_eq!(
        finding("step02_consumer", "# Page\n\n<!-- changes since step01_lists -->"),
        "book/src/step02_consumer.md:3: there is no step `step01_lists`"
    );
}

#[test]
fn changes_since_another_step_than_the_one_before_are_found() {
    assert_eq!(
        finding("step03_producers", "<!-- changes since step01_list -->"),
        "book/src/step03_producers.md:1: `step01_list` is not the step before `step03_producers`: \
         that is `step02_consumer`"
    );
    assert_eq!(
        finding("step01_list", "<!-- changes since step02_consumer -->"),
        "book/src/step01_list.md:1: there is no step before `step01_list`"
    );
    assert_eq!(
        finding("glossary", "<!-- changes since step01_list -->"),
        "book/src/glossary.md:1: a page of no step has no changes"
    );
}

#[test]
fn a_step_is_compared_with_one_of_an_earlier_number() {
    for step in ["step03_archive", "step03_producers"] {
        page(step, "<!-- changes since step02_consumer -->");
    }
    assert_eq!(
        finding("step03_producers", "<!-- changes since step03_archive -->"),
        "book/src/step03_producers.md:1: `step03_archive` is not the step before `step03_producers`: \
         that is `step02_consumer`"
    );
}

#[test]
fn a_comment_of_another_form_or_on_a_line_with_other_text_is_found() {
    for text in [
        "<!-- changes -->",
        "<!-- changes to step01_list -->",
        "<!-- changes since step01_list and more -->",
        "Here: <!-- changes since step01_list -->",
        "- <!-- changes since step01_list -->",
        "<!-- changes since step01_list --> and here",
    ] {
        assert_eq!(
            finding("step02_consumer", text),
            "book/src/step02_consumer.md:1: write `<!-- changes since stepNN_name -->`, on a line of its own"
        );
    }
}

#[test]
fn other_comments_and_comments_in_code_pass_unchanged() {
    let text = "<!-- exchanges since -->\n\n`<!-- changes -->`\n\n```html\n<!-- changes -->\n```\n";
    assert_eq!(page("step02_consumer", text), text);
}
