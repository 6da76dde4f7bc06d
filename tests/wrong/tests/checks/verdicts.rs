//! What is found in reports.

use book::{Answer, Finding};
use workshop::{Outcome, Report, Test};
use wrong::{reference, refused, untouched};

fn test(name: &str, idea: Option<&str>, outcome: Outcome) -> Test {
    Test { name: name.to_string(), idea: idea.map(str::to_string), outcome }
}

fn green(name: &str) -> Test {
    test(name, Some("It counts."), Outcome::Green)
}

fn red(name: &str) -> Test {
    test(name, Some("It counts."), Outcome::Red("left: 1, right: 0".to_string()))
}

fn report(tests: impl IntoIterator<Item = Test>) -> Report {
    let tests = tests.into_iter().collect();
    Report { tests, warnings: String::new(), announced: None }
}

fn lines(findings: Vec<Finding>) -> Vec<String> {
    findings.iter().map(ToString::to_string).collect()
}

const ANSWER: &str = r#"mistake = "It counts from 1."
question = "Where is the first event?"
refused_by = [
    "claims::a",
]
change = []
"#;

fn answer() -> Answer {
    Answer::parse("answers/step01_list/a.toml", ANSWER.to_string()).unwrap()
}

fn of_answer(tests: impl IntoIterator<Item = Test>) -> Vec<String> {
    lines(refused(&answer(), &report(tests)))
}

#[test]
fn an_answer_is_refused_when_its_test_is_red_and_says_why() {
    assert_eq!(of_answer([red("claims::a"), green("claims::b")]), [""; 0]);
}

#[test]
fn a_wrong_answer_that_is_right_is_found() {
    assert_eq!(
        of_answer([green("claims::a"), green("claims::b")]),
        [
            "answers/step01_list/a.toml:1: every test is green: either it is right, or steps/step01_list/tests lacks a test"
        ]
    );
}

#[test]
fn an_answer_that_another_test_refuses_is_found() {
    assert_eq!(
        of_answer([green("claims::a"), red("claims::b")]),
        ["answers/step01_list/a.toml:4: `claims::a` is green; red is claims::b"]
    );
    assert_eq!(
        of_answer([red("claims::b")]),
        ["answers/step01_list/a.toml:4: `claims::a` is no test of the step"]
    );
}

#[test]
fn a_red_test_without_its_idea_is_found() {
    let silent = test("claims::a", None, Outcome::Red(String::new()));
    assert_eq!(
        of_answer([silent]),
        [
            "answers/step01_list/a.toml:4: `claims::a` has no idea above it to show to a learner"
        ]
    );
}

#[test]
fn a_start_fails_what_is_announced_and_nothing_else() {
    let announced = ["claims::a", "claims::b", "claims::c"].map(String::from);
    let found = |tests: [Test; 3]| {
        lines(untouched("step01_list", &announced, &report(tests)))
    };
    let all = [red("claims::a"), red("claims::b"), red("claims::c")];
    assert_eq!(found(all), [""; 0]);
    let file = "workshop/steps/step01_list/step.toml:1:";
    assert_eq!(
        found([red("claims::a"), green("claims::b"), red("claims::d")]),
        [
            format!("{file} `claims::b` is announced as red, and green"),
            format!("{file} `claims::d` is red, and not announced"),
            format!("{file} `claims::c` is announced as red, and no test"),
        ]
    );
}

#[test]
fn a_reference_passes_its_tests_and_has_some() {
    let found = |report| lines(reference("step01_list", &report));
    assert_eq!(found(report([green("claims::a")])), [""; 0]);
    assert_eq!(
        found(report([green("claims::a"), red("claims::b")])),
        ["steps/step01_list:1: `claims::b` is red with the reference"]
    );
    assert_eq!(found(report([])), ["steps/step01_list:1: the step has no test"]);
}
