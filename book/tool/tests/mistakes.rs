use crate::rendered::rendered;
use crate::snapshot::snapshot;

const ANSWERS: &str = "tests/wrong/answers/step02_consumer";
const MOVES: &str = r#"
mistake = "The note moves on an `empty` read."
question = """
C polls an empty log twice.
Which event does C read?"""
refused_by = ["claims::an_empty_poll_moves_nothing"]
[[change]]
file = "src/consumer.rs"
right = '''a'''
wrong = '''b'''
"#;
const STARTS: &str = r#"
mistake = "C starts one too far."
question = "Where?"
refused_by = ["claims::a_new_consumer_starts_at_the_first_event", "claims::log::first"]
change = []
"#;

/// What the page with this text becomes, or what is wrong with it. The step has two wrong answers and this one.
fn page(text: &str, answer: &str) -> Result<String, String> {
    let files = [
        ("steps/step01_list/src/lib.rs", ""),
        ("steps/step02_consumer/src/lib.rs", ""),
        (&format!("{ANSWERS}/starts_late.toml"), STARTS),
        (&format!("{ANSWERS}/moves.toml"), MOVES),
        (&format!("{ANSWERS}/notes.txt"), "no answer"),
        (&format!("{ANSWERS}/third.toml"), answer),
    ];
    rendered(&files, "facilitator", text, None).map_err(|error| {
        let error = error.to_string();
        let head = "the book asks for what does not exist\n";
        error.strip_prefix(head).unwrap_or(&error).to_string()
    })
}

fn finding(text: &str, answer: &str) -> String {
    page(text, answer).unwrap_err()
}

#[test]
fn a_comment_becomes_the_mistakes_each_with_its_question() {
    let text = "# Room\n\n<!-- mistakes step02_consumer -->\n\n## End\n";
    snapshot("mistakes", &page(text, STARTS).unwrap());
}

#[test]
fn a_step_without_wrong_answers_or_that_does_not_exist_is_found() {
    assert_eq!(
        finding("# Room\n\n<!-- mistakes step01_list -->\n", STARTS),
        "book/src/facilitator.md:3: there is no wrong answer in `tests/wrong/answers/step01_list`"
    );
    assert_eq!(
        finding("<!-- mistakes step03_none -->", STARTS),
        "book/src/facilitator.md:1: there is no step `step03_none`"
    );
}

#[test]
fn a_wrong_answer_that_cannot_be_read_is_found() {
    for (answer, reason) in [
        ("mistake = \"a\"", "missing field `question`"),
        (
            "mistake = 1\nquestion = \"a\"",
            "invalid type: integer `1`, expected a string",
        ),
        (
            &STARTS.replace("change", "changed"),
            "unknown field `changed`, expected one of `mistake`, `question`, `refused_by`, `change`",
        ),
        ("mistake", "key with no value, expected `=`"),
    ] {
        assert_eq!(
            finding("<!-- mistakes step02_consumer -->", answer),
            format!(
                "book/src/facilitator.md:1: `{ANSWERS}/third.toml` is no wrong answer: {reason}"
            )
        );
    }
}

#[test]
fn a_comment_of_another_form_or_on_a_line_with_other_text_is_found() {
    for text in [
        "<!-- mistakes -->",
        "<!-- mistakes of step02_consumer -->",
        "Here: <!-- mistakes step02_consumer -->",
    ] {
        assert_eq!(
            finding(text, STARTS),
            "book/src/facilitator.md:1: write `<!-- mistakes stepNN_name -->`, on a line of its own"
        );
    }
}
