use book::{Answer, Finding};
use workshop::{Outcome, Report, Test};

/// What is wrong when `report` is about the start of `step`, which nobody has touched, and `red` are the tests that are
/// announced as red.
pub fn untouched(step: &str, red: &[String], report: &Report) -> Vec<Finding> {
    let announced = |test: &Test| red.contains(&test.name);
    let tests = report.tests.iter();
    let otherwise =
        tests.filter_map(|test| match (is_red(test), announced(test)) {
            (true, false) => {
                Some(format!("`{}` is red, and not announced", test.name))
            }
            (false, true) => {
                Some(format!("`{}` is announced as red, and green", test.name))
            }
            _ => None,
        });
    let absent = red.iter().filter(|name| find(report, name).is_none());
    let absent =
        absent.map(|name| format!("`{name}` is announced as red, and no test"));
    let file = format!("workshop/steps/{step}/step.toml");
    otherwise.chain(absent).map(|message| Finding::new(&file, 1, message)).collect()
}

/// What is wrong when `report` is about the reference of `step`.
pub fn reference(step: &str, report: &Report) -> Vec<Finding> {
    let folder = format!("steps/{step}");
    if report.tests.is_empty() {
        return vec![Finding::new(folder, 1, "the step has no test")];
    }
    let finding = |test: &Test| {
        let message = format!("`{}` is red with the reference", test.name);
        Finding::new(&folder, 1, message)
    };
    report.red().map(finding).collect()
}

/// What is wrong when `report` is about the wrong answer `answer`: nothing, when its tests refuse it in words that a
/// learner sees.
pub fn refused(answer: &Answer, report: &Report) -> Vec<Finding> {
    if report.red().next().is_none() {
        let step = answer.step();
        return vec![answer.finding(format!(
            "every test is green: either it is right, or steps/{step}/tests lacks a test"
        ))];
    }
    let shown = report.to_string();
    let tests = answer.refused_by.iter();
    tests
        .filter_map(|name| {
            let message = not_refused(name.get_ref(), report, &shown)?;
            Some(answer.finding_at(name, message))
        })
        .collect()
}

/// Why the test `name` does not refuse a wrong answer as it should.
fn not_refused(name: &str, report: &Report, shown: &str) -> Option<String> {
    let Some(test) = find(report, name) else {
        return Some(format!("`{name}` is no test of the step"));
    };
    if !is_red(test) {
        let red: Vec<_> = report.red().map(|test| test.name.as_str()).collect();
        return Some(format!("`{name}` is green; red is {}", red.join(", ")));
    }
    match &test.idea {
        Some(idea) if shown.contains(idea) => None,
        Some(idea) => Some(format!("a learner is not shown: {idea}")),
        None => Some(format!("`{name}` has no idea above it to show to a learner")),
    }
}

fn find<'a>(report: &'a Report, name: &str) -> Option<&'a Test> {
    report.tests.iter().find(|test| test.name == name)
}

fn is_red(test: &Test) -> bool {
    test.outcome != Outcome::Green
}
