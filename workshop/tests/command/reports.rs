use std::slice;

use workshop::{Outcome, Report, Test};

/// The last line of a report on tests that are so.
fn verdict(outcomes: &[Outcome]) -> String {
    let test = |outcome: &Outcome| Test {
        name: "claims::one".to_string(),
        idea: None,
        outcome: outcome.clone(),
    };
    let tests = outcomes.iter().map(test).collect();
    let report = Report { tests, warnings: String::new(), announced: None };
    assert_eq!(report.is_green(), report.to_string().contains("green"));
    report.to_string().lines().last().unwrap().to_string()
}

#[test]
fn the_verdict_counts_in_words_that_fit() {
    let (green, red) = (Outcome::Green, Outcome::Red("no".to_string()));
    let pairs = [
        (&[][..], "No test ran."),
        (slice::from_ref(&green), "1 test, and it is green."),
        (&[green.clone(), green.clone()], "2 tests, all green."),
        (slice::from_ref(&red), "1 of 1 test is red."),
        (&[green.clone(), red.clone()], "1 of 2 tests is red."),
        (&[red.clone(), red.clone()], "2 of 2 tests are red."),
    ];
    for (outcomes, words) in pairs {
        assert_eq!(verdict(outcomes), words);
    }
}
