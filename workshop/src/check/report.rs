use std::fmt;
use std::time::Duration;

use console::style;

/// What a check found.
#[derive(Debug, Clone)]
pub struct Report {
    /// The tests, in the order of their names.
    pub tests: Vec<Test>,
    /// What the compiler warns of, in its own words.
    pub warnings: String,
    /// The tests that are meant to be red, when the sources are what was laid out.
    pub announced: Option<Vec<String>>,
}

/// A test, and how it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Test {
    /// `BINARY::libtest name`.
    pub name: String,
    /// The sentence above it, if it has one.
    pub idea: Option<String>,
    /// How it ended.
    pub outcome: Outcome,
}

/// How a test ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// As it should.
    Green,
    /// With these words.
    Red(String),
    /// Not at all within this time.
    Hung(Duration),
}

impl Report {
    /// Whether all tests are green. None at all are not.
    pub fn is_green(&self) -> bool {
        !self.tests.is_empty() && self.red().next().is_none()
    }

    /// The tests that are red or hang.
    pub fn red(&self) -> impl Iterator<Item = &Test> {
        self.tests.iter().filter(|test| test.outcome != Outcome::Green)
    }

    /// The tests that ended otherwise than announced for what was laid out.
    pub fn unexpected(&self) -> Vec<&Test> {
        let Some(announced) = &self.announced else { return Vec::new() };
        let tests = self.tests.iter();
        let red = |test: &&Test| test.outcome != Outcome::Green;
        tests.filter(|test| red(test) != announced.contains(&test.name)).collect()
    }

    /// How it ended, in one sentence.
    fn verdict(&self) -> String {
        let all = counted(self.tests.len(), "test");
        match (self.tests.len(), self.red().count()) {
            (0, _) => "No test ran.".to_string(),
            (1, 0) => format!("{all}, and it is green."),
            (_, 0) => format!("{all}, all green."),
            (_, 1) => format!("1 of {all} is red."),
            (_, red) => format!("{red} of {all} are red."),
        }
    }

    /// Whether a red test shows two values that should be the same.
    fn compares(&self) -> bool {
        self.announced.is_none()
            && self.tests.iter().any(|test| match &test.outcome {
                Outcome::Red(words) => words.contains("\n  left: "),
                _ => false,
            })
    }
}

impl Test {
    /// Its name in words: `log: the log end is none` for `claims::log::the_log_end_is_none`.
    pub fn words(&self) -> String {
        let name = self.name.split_once("::").map_or(&*self.name, |(_, name)| name);
        name.replace("::", ": ").replace('_', " ")
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unexpected = self.unexpected();
        for test in &self.tests {
            writeln!(f, "{} {}", test.mark(), test.words())?;
            let idea = test.idea.iter().filter(|_| test.outcome != Outcome::Green);
            idea.into_iter().try_for_each(|idea| writeln!(f, "    {idea}"))?;
            // Before the first edit the words of a red test say only that nothing is written yet.
            if self.announced.is_none() || unexpected.contains(&test) {
                write!(f, "{}", indented(&test.outcome))?;
            }
        }
        if self.compares() {
            writeln!(f, "\nleft: what yours gives; right: what the test expects.")?;
        }
        write!(f, "\n{}", self.verdict())
    }
}

/// `count` of what one `word` names: `1 test`, `2 tests`.
pub(super) fn counted(count: usize, word: &str) -> String {
    match count {
        1 => format!("1 {word}"),
        _ => format!("{count} {word}s"),
    }
}

impl Test {
    fn mark(&self) -> impl fmt::Display {
        match self.outcome {
            Outcome::Green => style("✓").green(),
            _ => style("✗").red(),
        }
    }
}

fn indented(outcome: &Outcome) -> String {
    let words = match outcome {
        Outcome::Green => return String::new(),
        Outcome::Red(words) => words.clone(),
        Outcome::Hung(limit) => {
            format!(
                "It did not end within {} s and was stopped.",
                limit.as_secs_f32()
            )
        }
    };
    let lines = words.lines().map(|line| format!("      {}\n", style(line).dim()));
    lines.collect()
}
