//! The tasks in a file of hints.

/// A task of a step, or one of its exercises.
pub(super) struct Task<'a> {
    /// The name of its anchor.
    pub(super) name: &'a str,
    /// The line of its anchor.
    pub(super) line: usize,
    /// The tests that are green when it is done. None for an exercise, which is a test itself.
    pub(super) tests: Vec<&'a str>,
    /// Its hints.
    pub(super) levels: Vec<Level<'a>>,
}

/// A hint.
pub(super) struct Level<'a> {
    /// The line of its summary.
    pub(super) line: usize,
    pub(super) summary: &'a str,
    /// What stands below the summary, `</details>` included.
    pub(super) text: String,
}

/// The tasks in the order in which they stand in `hints`.
pub(super) fn tasks(hints: &str) -> Vec<Task<'_>> {
    let mut rest = (1..).zip(hints.lines());
    let mut tasks = Vec::new();
    let mut above = Vec::new();
    while let Some((line, text)) = rest.next() {
        let Some(name) = between("<!-- ANCHOR: ", text, " -->") else {
            above.push(text);
            continue;
        };
        let end = format!("<!-- ANCHOR_END: {name} -->");
        let body = rest.by_ref().take_while(|(_, text)| *text != end);
        let levels = levels(body.collect());
        tasks.push(Task { name, line, tests: tests(&above), levels });
        above.clear();
    }
    tasks
}

fn between<'a>(before: &str, text: &'a str, after: &str) -> Option<&'a str> {
    text.strip_prefix(before)?.strip_suffix(after)
}

/// The names in the comment `<!-- tests: a, b -->`, which may be of several lines.
fn tests<'a>(above: &[&'a str]) -> Vec<&'a str> {
    let comment = above.iter().skip_while(|line| !line.starts_with("<!-- tests:"));
    let words = comment.flat_map(|line| line.split([' ', ',']));
    words.filter(|word| word.contains("::")).collect()
}

fn levels<'a>(body: Vec<(usize, &'a str)>) -> Vec<Level<'a>> {
    let mut levels: Vec<Level> = Vec::new();
    for (line, text) in body {
        let begins = between("<details><summary>", text, "</summary>");
        match (begins, levels.last_mut()) {
            (Some(summary), _) => {
                levels.push(Level { line, summary, text: String::new() });
            }
            (None, Some(level)) => level.text += &format!("{text}\n"),
            (None, None) => {}
        }
    }
    levels
}

impl Level<'_> {
    /// Whether there is a text, and then the end of this level and of no other.
    pub(super) fn has_text(&self) -> bool {
        let text = self.text.trim_end().strip_suffix("</details>");
        text.is_some_and(|text| {
            !text.trim().is_empty() && !text.contains("details>")
        })
    }
}
