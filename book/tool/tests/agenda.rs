use crate::rendered::rendered;
use crate::snapshot::snapshot;

const PAGE: &str = "book/src/facilitator.md";

/// A page of a step: 150 words of problem and idea, 201 about the code, two questions.
fn step_page(title: &str) -> String {
    let words = |count| "word ".repeat(count);
    let question = "> [!TIP]\n> **Predict.** What?\n";
    format!(
        "# {title}\n\n{}\n\n## The problem\n\n{}\n\n```text\n{}\n```\n\n## The idea\n\n{}\n\n### Deeper\n\n{}\n\n## The code\n\n{}\n\n## Run it\n\n{question}\n{question}",
        words(500),
        words(100),
        words(500),
        words(20),
        words(30),
        words(201),
    )
}

/// What the facilitator's page with this text becomes, where there are two steps. The second has seven lines in the files
/// to edit, of which its start gives two.
fn page(text: &str) -> Result<String, String> {
    let (first, second) = (step_page("A list"), step_page("A consumer"));
    let files = [
        ("book/src/step01_list.md", first.as_str()),
        ("steps/step01_list/src/lib.rs", "//! Words.\n\nfn a() {\n    a\n}\n"),
        ("steps/step01_list/src/main.rs", "a\n"),
        (
            "book/src/step02_consumer.md",
            &format!(
                "{second}\n## What changed\n\n<!-- changes since step01_list -->\n"
            ),
        ),
        (
            "steps/step02_consumer/src/lib.rs",
            "//! Words.\n// ANCHOR: a\nfn a() {\n    b\n}\nc\n",
        ),
        ("steps/step02_consumer/src/consumer.rs", "d\ne\nf\ng\nh\n"),
        ("steps/step02_consumer/src/main.rs", "mod tool;\na\n"),
        ("steps/step02_consumer/src/tool.rs", "i\n"),
        ("workshop/steps/step02_consumer/start/src/consumer.rs", "f\ntodo\ng\n"),
        (
            "workshop/steps/step02_consumer/start/src/lib.rs",
            "//! Words.\n\nfn a() {\n    a\n}\n",
        ),
        ("steps/step03_bare/src/lib.rs", ""),
        ("steps/step04_bare/src/lib.rs", ""),
        ("book/src/step04_bare.md", "# Bare\n\n## The problem\n"),
    ];
    rendered(&files, "facilitator", text, None).map_err(|error| {
        let error = error.to_string();
        let head = "the book asks for what does not exist\n";
        error.strip_prefix(head).unwrap_or(&error).to_string()
    })
}

fn finding(text: &str) -> String {
    page(text).unwrap_err()
}

#[test]
fn a_comment_becomes_a_table_of_minutes() {
    let text = "# Room\n\n<!-- agenda 70: step01_list, break, step02_consumer shown, step02_consumer -->\n\n## End\n";
    snapshot("agenda", &page(text).unwrap());
}

#[test]
fn the_rates_are_a_list() {
    snapshot("rates", &page("<!-- agenda rates -->").unwrap());
}

#[test]
fn parts_that_do_not_fit_the_time_are_found_with_their_line() {
    let steps = "step01_list, break, step02_consumer shown, step02_consumer";
    for (minutes, finding) in [
        ("64", None),
        ("63", Some("the parts take 64 minutes, and there are 63")),
        ("75", None),
        ("76", Some("the parts take 64 minutes of 76: plan at least 65")),
    ] {
        let text = format!("# Room\n\n<!-- agenda {minutes}: {steps} -->\n");
        let finding = finding.map(|finding| format!("{PAGE}:3: {finding}"));
        assert_eq!(page(&text).err(), finding);
    }
}

#[test]
fn an_agenda_with_a_step_that_lacks_something_is_found() {
    for (step, reason) in [
        ("step01_lists", "there is no step `step01_lists`"),
        ("step03_bare", "`book/src/step03_bare.md` cannot be read: "),
        ("step04_bare shown", "`book/src/step04_bare.md` has no `## The idea`"),
    ] {
        let found = finding(&format!("<!-- agenda 20: break, {step} -->"));
        assert!(found.starts_with(&format!("{PAGE}:1: {reason}")), "{found}");
    }
}

#[test]
fn a_comment_of_another_form_or_on_a_line_with_other_text_is_found() {
    for text in [
        "<!-- agenda -->",
        "<!-- agenda 20 -->",
        "<!-- agenda rates 20 -->",
        "<!-- agenda long: break -->",
        "<!-- agenda -20: break -->",
        "<!-- agenda 20: -->",
        "<!-- agenda 20: step01_list, , break -->",
        "<!-- agenda 20: step01_list written -->",
        "<!-- agenda 20: break 15 -->",
        "Here: <!-- agenda 20: break -->",
    ] {
        assert_eq!(
            finding(text),
            format!(
                "{PAGE}:1: write `<!-- agenda MINUTES: STEP, STEP shown, break, … -->` or \
                 `<!-- agenda rates -->`, on a line of its own"
            )
        );
    }
}

#[test]
fn other_comments_and_comments_in_code_pass_unchanged() {
    let text = "<!-- agendas 20 -->\n\n```html\n<!-- agenda 20 -->\n```\n";
    assert_eq!(page(text).unwrap(), text);
}
