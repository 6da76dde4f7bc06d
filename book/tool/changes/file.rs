use std::fmt;
use std::ops::Range;
use std::path::Path;

use similar::{ChangeTag, DiffOp, TextDiff};

use crate::source::{fenced, unmarked};

type Diff<'a> = TextDiff<'a, 'a, 'a, str>;

/// How many unchanged lines are shown around a change.
const CONTEXT: usize = 3;

/// What became of one file. Its text before and after is `None` where there is no such file.
pub(super) struct FileChange {
    file: String,
    old: Option<String>,
    new: Option<String>,
}

impl FileChange {
    pub(super) fn new(
        file: &Path,
        old: Option<String>,
        new: Option<String>,
    ) -> Self {
        let file = file.display().to_string().replace('\\', "/");
        Self { file, old, new }
    }

    /// The path of the file in its step, as code.
    pub(super) fn name(&self) -> String {
        format!("<code>{}</code>", self.file)
    }

    /// Whether a reader would see no difference.
    pub(super) fn is_none(&self) -> bool {
        let lines = |text: &Option<String>| -> Option<Vec<String>> {
            let lines = unmarked(text.as_deref()?).into_iter();
            Some(lines.map(|(_, line)| line.to_string()).collect())
        };
        lines(&self.old) == lines(&self.new)
    }

    fn summary(&self, diff: &Diff) -> String {
        let count =
            |tag| diff.iter_all_changes().filter(|line| line.tag() == tag).count();
        let (added, removed) = (count(ChangeTag::Insert), count(ChangeTag::Delete));
        let lines = |count| match count {
            1 => "1 line".to_string(),
            _ => format!("{count} lines"),
        };
        match (&self.old, &self.new) {
            (None, _) => format!("new, {}", lines(added)),
            (_, None) => format!("removed, {}", lines(removed)),
            _ if removed == 0 => format!("{} added", lines(added)),
            _ if added == 0 => format!("{} removed", lines(removed)),
            _ => format!("{} added, {removed} removed", lines(added)),
        }
    }
}

/// The change as Markdown: its summary, which a click opens to the difference.
impl fmt::Display for FileChange {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let old = unmarked(self.old.as_deref().unwrap_or_default());
        let new = unmarked(self.new.as_deref().unwrap_or_default());
        let (old_lines, new_lines) = (texts(&old), texts(&new));
        let diff = TextDiff::from_slices(&old_lines, &new_lines);
        let hunks: Vec<_> = diff
            .grouped_ops(CONTEXT)
            .iter()
            .map(|operations| hunk(&diff, operations, &old, &new))
            .collect();
        let (name, summary) = (self.name(), self.summary(&diff));
        let diff = fenced("diff", &hunks.join("\n"));
        write!(
            f,
            "<details class=\"changes\"><summary>{name}: {summary}</summary>\n\n{diff}\n\n</details>\n"
        )
    }
}

fn texts<'a>(lines: &[(usize, &'a str)]) -> Vec<&'a str> {
    lines.iter().map(|(_, line)| *line).collect()
}

/// Changes that are close to each other, as diff writes them. The numbers are those of the files, marks included.
fn hunk(
    diff: &Diff,
    operations: &[DiffOp],
    old: &[(usize, &str)],
    new: &[(usize, &str)],
) -> String {
    let changes =
        operations.iter().flat_map(|operation| diff.iter_changes(operation));
    let lines: Vec<_> = changes
        .map(|change| format!("{}{}", change.tag(), change.value()))
        .collect();
    let (first, last) = (&operations[0], &operations[operations.len() - 1]);
    let old = range(old, first.old_range().start..last.old_range().end);
    let new = range(new, first.new_range().start..last.new_range().end);
    format!("@@ -{old} +{new} @@\n{}", lines.join("\n"))
}

/// The number of the first line and the count of the lines, as the head of a hunk has them.
fn range(lines: &[(usize, &str)], shown: Range<usize>) -> String {
    let first = lines.get(shown.start).map_or(0, |(number, _)| *number);
    format!("{first},{}", shown.len())
}
