use anyhow::{Context, Result, ensure};

use super::{Hint, Task};

/// The tasks in `text`, in their order, with however many hints.
///
/// # Errors
///
/// When an anchor has no end.
pub fn parse(text: &str) -> Result<Vec<Task>> {
    let mut lines = (1..).zip(text.lines());
    let (mut tasks, mut above) = (Vec::new(), String::new());
    while let Some((line, text)) = lines.next() {
        let Some(rest) = text.strip_prefix("<!-- ANCHOR: ") else {
            above += &format!("{text}\n");
            continue;
        };
        let name = rest.strip_suffix(" -->").context("an ANCHOR has no end")?;
        let end = format!("<!-- ANCHOR_END: {name} -->");
        let mut ended = false;
        let inside = lines.by_ref().take_while(|(_, text)| {
            ended = *text == end;
            !ended
        });
        let hints = hints(inside);
        ensure!(ended, "no {end}");
        let tests = tests(&above);
        tasks.push(Task { name: name.to_string(), line, tests, hints });
        above.clear();
    }
    Ok(tasks)
}

/// The tests that the comment at the end of `text` names.
fn tests(text: &str) -> Vec<String> {
    let Some((_, comment)) = text.rsplit_once("<!-- tests:") else {
        return Vec::new();
    };
    let names = comment.split("-->").next().unwrap_or_default().split(',');
    names
        .map(|name| name.trim().to_string())
        .filter(|name| !name.is_empty())
        .collect()
}

fn hints<'a>(lines: impl Iterator<Item = (usize, &'a str)>) -> Vec<Hint> {
    let mut parts: Vec<(usize, &str, String)> = Vec::new();
    for (line, text) in lines {
        let begins = text.strip_prefix("<details><summary>");
        let heading = begins.and_then(|rest| rest.strip_suffix("</summary>"));
        match (heading, parts.last_mut()) {
            (Some(heading), _) => parts.push((line, heading, String::new())),
            (None, Some((.., below))) => *below += &format!("{text}\n"),
            (None, None) => {}
        }
    }
    let hint = |(line, heading, below): (usize, &str, String)| {
        let (text, after) = below.split_once("</details>").unwrap_or((&below, "?"));
        let text = text.trim().to_string();
        let is_whole = !text.is_empty()
            && !text.contains("<details>")
            && after.trim().is_empty();
        Hint { heading: heading.to_string(), line, text, is_whole }
    };
    parts.into_iter().map(hint).collect()
}
