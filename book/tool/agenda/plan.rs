use std::fmt;
use std::path::Path;

use super::directive::{Agenda, Item};
use super::rates;
use super::task::Task;

/// An agenda of less than this part of its time, in hundredths, has forgotten something.
const LEAST: usize = 85;

/// An agenda whose parts have their minutes.
pub(super) struct Plan {
    minutes: usize,
    rows: Vec<Row>,
}

struct Row {
    part: String,
    minutes: usize,
}

impl Plan {
    /// # Errors
    /// What a step lacks, or that the parts do not fit the time.
    pub(super) fn of(root: &Path, agenda: &Agenda) -> Result<Self, String> {
        let mut rows = vec![row("Arrive and start", rates::START)];
        for item in &agenda.items {
            match item {
                Item::Break => rows.push(row("A break", rates::BREAK)),
                Item::Written(step) => rows.extend(written(&Task::of(root, step)?)),
                Item::Shown(step) => rows.extend(shown(&Task::of(root, step)?)),
            }
        }
        let plan = Self { minutes: agenda.minutes, rows };
        let (sum, least) = (plan.sum(), (plan.minutes * LEAST).div_ceil(100));
        match sum {
            _ if sum > plan.minutes => Err(format!(
                "the parts take {sum} minutes, and there are {}",
                plan.minutes
            )),
            _ if sum < least => Err(format!(
                "the parts take {sum} minutes of {}: plan at least {least}",
                plan.minutes
            )),
            _ => Ok(plan),
        }
    }

    fn sum(&self) -> usize {
        self.rows.iter().map(|row| row.minutes).sum()
    }
}

fn row(part: impl Into<String>, minutes: usize) -> Row {
    Row { part: part.into(), minutes }
}

fn written(task: &Task) -> Vec<Row> {
    let part = format!("Write: {}", counted(task.lines, "line"));
    let code = row(part, rates::written(task.lines));
    around(task, code, "Check, compare, discuss")
}

fn shown(task: &Task) -> Vec<Row> {
    let part = format!("See the code: {}", counted(task.lines, "line"));
    let code = row(part, rates::shown(task.lines, task.code));
    around(task, code, "Run it, discuss")
}

/// What comes before the code, the code, and what comes after.
fn around(task: &Task, code: Row, after: &str) -> Vec<Row> {
    let idea = format!("**{}**: the problem and the idea", task.link);
    let predict = format!("Predict: {}", counted(task.questions, "question"));
    vec![
        row(idea, rates::told(task.idea)),
        row(predict, rates::predicted(task.questions)),
        code,
        row(after, rates::DISCUSSION),
    ]
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// A table in Markdown: when each part begins, and how long it takes.
impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        writeln!(f, "| from | part | minutes |\n|--:|---|--:|")?;
        let mut clock = 0;
        for Row { part, minutes } in &self.rows {
            writeln!(f, "| {} | {part} | {minutes} |", Clock(clock))?;
            clock += minutes;
        }
        let (end, minutes, sum) = (Clock(clock), self.minutes, self.sum());
        write!(f, "| {end} | **All parts, of {minutes} minutes** | **{sum}** |")
    }
}

/// Minutes since the beginning, as a clock shows them.
struct Clock(usize);

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}:{:02}", self.0 / 60, self.0 % 60)
    }
}
