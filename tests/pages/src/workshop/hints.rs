use std::path::Path;

use book::Finding;
use book::page::Spec;
use workshop::hints::Task;

use super::given_away::Solution;
use crate::files::{Step, page, steps};

const LEVELS: [&str; 3] =
    ["Hint 1: a question", "Hint 2: a pointer", "Hint 3: almost the code"];

/// Every step has a file of hints, for each task in three levels, of which only the last has a line of the solution. The
/// step's page shows the hints for each task once.
pub fn hints(root: &Path) -> Vec<Finding> {
    steps(root).iter().flat_map(|step| of_step(root, step)).collect()
}

fn of_step(root: &Path, step: &Step) -> Vec<Finding> {
    let file = super::file(step, "hints.md");
    let tasks = match super::tasks_of(root, step) {
        Ok(tasks) => tasks,
        Err(findings) => return findings,
    };
    let mut findings = Vec::new();
    for task in tasks {
        let solution = Solution::read(root, step, &task.name);
        let wrong = form(&task).into_iter();
        let wrong = wrong.chain(given_away(&solution, &task));
        let wrong = wrong.chain(shown(root, step, &task));
        let finding = |(line, message)| Finding::new(&file, line, message);
        findings.extend(wrong.map(finding));
    }
    findings
}

type Wrong = (usize, String);

fn form(task: &Task) -> Option<Wrong> {
    let headings: Vec<_> = task.hints.iter().map(|hint| &*hint.heading).collect();
    let right = headings == LEVELS && task.hints.iter().all(|hint| hint.is_whole);
    let message = format!(
        "`{}` needs a text and `</details>` for each of `{}`",
        task.name,
        LEVELS.join("`, `")
    );
    (!right).then_some((task.line, message))
}

fn given_away(solution: &Solution, task: &Task) -> Vec<Wrong> {
    let early = task.hints.iter().take(2);
    let wrong = early.filter_map(|hint| {
        let line = solution.in_hint(&hint.text)?;
        Some((hint.line, format!("`{line}` is the solution: say it in hint 3")))
    });
    wrong.collect()
}

fn shown(root: &Path, step: &Step, task: &Task) -> Option<Wrong> {
    if !root.join(step.page()).is_file() {
        return None;
    }
    let page = page(root, step.page());
    let file = super::file(step, "hints.md");
    let includes = page.directives().into_iter().filter_map(|it| it.kind.ok());
    let here = includes.filter(|include| {
        let shown = include.resolve(root, &page.file);
        include.spec == Spec::Anchor(task.name.clone())
            && shown.is_ok_and(|shown| shown.file == file)
    });
    let times = here.count();
    let message = format!(
        "`{}` is {times} times on {}: show it once",
        task.name,
        page.file.display()
    );
    (times != 1).then_some((task.line, message))
}
