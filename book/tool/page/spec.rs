use std::sync::LazyLock;

use regex::Regex;

static RANGE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(?<from>\d*)(?<colon>:?)(?<to>\d*)$")
        .expect("the pattern is a constant")
});

static NAME: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^[\w-]+$").expect("the pattern is a constant"));

static ANCHOR: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"ANCHOR(?<end>_END)?:\s*(?<name>[\w-]+)")
        .expect("the pattern is a constant")
});

/// Whether `line` begins or ends an anchor. mdBook leaves such lines out of what an anchor shows, and only there.
pub fn is_anchor(line: &str) -> bool {
    ANCHOR.is_match(line)
}

/// Which part of a file an include shows. Lines are counted from 1, and both ends are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spec {
    /// Lines `from` to `to`, or to the end of the file.
    Lines {
        /// The first line shown.
        from: usize,
        /// The last line shown, unless it is the file's last.
        to: Option<usize>,
    },
    /// What is between `ANCHOR: name` and `ANCHOR_END: name`.
    Anchor(String),
}

impl Spec {
    /// Reads what follows a path and its colon: nothing, `N`, `N:`, `N:M`, `:M` or the name of an anchor.
    pub(super) fn parse(spec: &str) -> Result<Self, String> {
        let Some(range) = RANGE.captures(spec) else {
            return match NAME.is_match(spec) {
                true => Ok(Self::Anchor(spec.to_string())),
                false => Err(format!(
                    "`{spec}` is neither a range of lines nor an anchor"
                )),
            };
        };
        let from = range["from"].parse().ok();
        let to = match &range["colon"] {
            "" => from,
            _ => range["to"].parse().ok(),
        };
        let from = from.unwrap_or(1);
        if from == 0 || to.is_some_and(|to| to < from) {
            return Err(format!(
                "`{spec}` is no range: lines are counted from 1, the first comes first"
            ));
        }
        Ok(Self::Lines { from, to })
    }

    /// The lines of `text` that are shown, with their numbers.
    pub(super) fn lines(&self, text: &str) -> Result<Vec<(usize, String)>, String> {
        let mut lines = (1..).zip(text.lines().map(str::to_string)).collect();
        match self {
            Self::Lines { from, to } => {
                keep_range(&mut lines, *from, to.unwrap_or(*from))?;
                lines.retain(|(number, _)| to.is_none_or(|to| *number <= to));
            }
            Self::Anchor(name) => keep_anchored(&mut lines, name)?,
        }
        match lines.iter().all(|(_, line)| line.trim().is_empty()) {
            true => Err("shows nothing there: only blank lines".to_string()),
            false => Ok(lines),
        }
    }
}

/// Drops the lines before `from`, when the file has the lines `from` and `last`.
fn keep_range(
    lines: &mut Vec<(usize, String)>,
    from: usize,
    last: usize,
) -> Result<(), String> {
    let count = lines.len();
    let needed = from.max(last);
    if needed > count {
        return Err(format!("has {count} lines: there is no line {needed}"));
    }
    lines.drain(..from - 1);
    Ok(())
}

/// Keeps what mdBook shows of the anchor `name`: the first of that name, without the marks of other anchors.
fn keep_anchored(
    lines: &mut Vec<(usize, String)>,
    name: &str,
) -> Result<(), String> {
    let marks = marks(lines);
    let begin = marks.iter().find(|mark| !mark.end && mark.name == name);
    let Some(begin) = begin.map(|mark| mark.line) else {
        return Err(no_such_anchor(name, &marks));
    };
    let end = marks
        .iter()
        .find(|mark| mark.end && mark.name == name && mark.line > begin);
    let Some(end) = end.map(|mark| mark.line) else {
        return Err(format!("has no `ANCHOR_END: {name}` after its line {begin}"));
    };
    lines
        .retain(|(number, line)| (begin..end).contains(number) && !is_anchor(line));
    Ok(())
}

fn no_such_anchor(name: &str, marks: &[Mark]) -> String {
    let begins = marks.iter().filter(|mark| !mark.end);
    let names: Vec<_> = begins.map(|mark| format!("`{}`", mark.name)).collect();
    match names.is_empty() {
        true => format!("has no anchor `{name}`, nor any other"),
        false => format!("has no anchor `{name}`: it has {}", names.join(", ")),
    }
}

/// A line that begins or ends an anchor.
struct Mark {
    line: usize,
    end: bool,
    name: String,
}

fn marks(lines: &[(usize, String)]) -> Vec<Mark> {
    lines
        .iter()
        .filter_map(|(line, text)| {
            let found = ANCHOR.captures(text)?;
            Some(Mark {
                line: *line,
                end: found.name("end").is_some(),
                name: found["name"].to_string(),
            })
        })
        .collect()
}
