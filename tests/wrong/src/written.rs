use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Result;
use book::{Answer, Change, Finding, is_one_sentence};
use workshop::{Repository, Step};

use crate::answer::answers;

/// How many wrong answers a step has at least.
const AT_LEAST: usize = 4;

/// What is wrong with the wrong answers in `root`, as far as it can be told without a compiler.
///
/// # Errors
///
/// When the repository or a file of it cannot be read.
pub fn written(root: &Path) -> Result<Vec<Finding>> {
    let repository = Repository::at(root)?;
    let (answers, mut findings) = answers(root)?;
    let mut of_steps: BTreeMap<&str, Vec<&Answer>> = BTreeMap::new();
    for answer in &answers {
        of_steps.entry(answer.step()).or_default().push(answer);
    }
    for step in repository.steps() {
        let answers = of_steps.remove(step.name.as_str()).unwrap_or_default();
        findings.extend(too_few(step, answers.len()));
        findings.extend(of_step(step, &answers)?);
    }
    findings.extend(of_steps.into_values().flatten().map(stray));
    Ok(findings)
}

/// What is wrong with the `answers` to `step`.
fn of_step(step: &Step, answers: &[&Answer]) -> Result<Vec<Finding>> {
    let ideas = workshop::ideas(step)?;
    let mut findings = Vec::new();
    for answer in answers {
        findings.extend(words(answer));
        findings.extend(tests(answer, &ideas));
        findings.extend(changes(answer, step));
    }
    findings.extend(twins(answers));
    Ok(findings)
}

fn stray(answer: &Answer) -> Finding {
    let step = answer.step();
    answer.finding(format!("there is no step `{step}` in the book's summary"))
}

fn too_few(step: &Step, count: usize) -> Option<Finding> {
    let folder = Path::new("tests/wrong/answers").join(&step.name);
    let message = format!(
        "the step has {count} wrong answers that can be read, and needs {AT_LEAST}"
    );
    (count < AT_LEAST).then(|| Finding::new(folder, 1, message))
}

fn words(answer: &Answer) -> Vec<Finding> {
    let mut findings = Vec::new();
    if !is_one_sentence(&answer.mistake, '.') {
        let message = "the mistake is not one sentence with a full stop";
        findings.push(answer.finding(message));
    }
    if !is_one_sentence(&answer.question, '?') {
        let message = "the question is not one sentence with a question mark";
        findings.push(answer.finding(message));
    }
    findings
}

fn tests(answer: &Answer, ideas: &BTreeMap<String, String>) -> Vec<Finding> {
    if answer.refused_by.is_empty() {
        return vec![answer.finding("no test is named that refuses it")];
    }
    let tests = answer.refused_by.iter();
    let unknown = tests.filter(|test| !ideas.contains_key(test.get_ref()));
    let finding = |test: &toml::Spanned<String>| {
        let message = format!(
            "steps/{}/tests has no test `{}` with its idea above it",
            answer.step(),
            test.get_ref()
        );
        answer.finding_at(test, message)
    };
    unknown.map(finding).collect()
}

fn changes(answer: &Answer, step: &Step) -> Vec<Finding> {
    if answer.change.is_empty() {
        return vec![answer.finding("it changes nothing")];
    }
    let changes = answer.change.iter();
    changes
        .filter_map(|change| {
            let message = not_possible(change, step)?;
            Some(answer.finding_at(&change.right, message))
        })
        .collect()
}

/// Why `change` is none to the reference of `step`.
fn not_possible(change: &Change, step: &Step) -> Option<String> {
    if *change.right.get_ref() == change.wrong {
        return Some("what is wrong is the same as what is right".to_string());
    }
    let file = format!("steps/{}/{}", step.name, change.file.display());
    let Ok(text) = fs::read_to_string(step.reference.join(&change.file)) else {
        return Some(format!("there is no {file} to change"));
    };
    let times = change.made_in(&text).err()?;
    Some(format!("these lines stand {times} times in {file}, not once"))
}

/// Answers of one step that say or do the same.
fn twins(answers: &[&Answer]) -> Vec<Finding> {
    let pairs = answers.iter().enumerate().flat_map(|(index, second)| {
        answers[..index].iter().map(move |first| (*first, *second))
    });
    let twins = pairs.filter_map(|(first, second)| {
        let what = same(first, second)?;
        let message = format!("it has {what} of {}", first.file.display());
        Some(second.finding(message))
    });
    twins.collect()
}

fn same(first: &Answer, second: &Answer) -> Option<&'static str> {
    let equal = |one: &Change, other: &Change| {
        one.file == other.file
            && one.right.get_ref() == other.right.get_ref()
            && one.wrong == other.wrong
    };
    if first.mistake == second.mistake {
        Some("the mistake")
    } else if first.question == second.question {
        Some("the question")
    } else {
        let count = first.change.len();
        let pairs = first.change.iter().zip(&second.change);
        let same = count == second.change.len()
            && pairs.filter(|(one, other)| equal(one, other)).count() == count;
        same.then_some("the changes")
    }
}
