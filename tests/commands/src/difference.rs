use similar::TextDiff;

/// How much of what a command says is worth repeating.
const LAST_LINES: usize = 20;

/// The lines that are `shown` on a page but not `found`, with a `-`, and those that are only found, with a `+`. Nothing
/// when they are the same.
pub(crate) fn difference(shown: &str, found: &str) -> Option<String> {
    let shown: Vec<&str> = shown.lines().collect();
    let found: Vec<&str> = found.lines().collect();
    let diff = TextDiff::from_slices(&shown, &found);
    let lines: Vec<_> = diff
        .iter_all_changes()
        .map(|change| format!("    {}{}", change.tag(), change.value()))
        .collect();
    (shown != found).then(|| lines.join("\n"))
}

/// Whether the lines of `part` stand in `whole`, one right below the other. A chapter may show its story piece by piece.
pub(crate) fn is_part(part: &str, whole: &str) -> bool {
    let part: Vec<&str> = part.lines().collect();
    let whole: Vec<&str> = whole.lines().collect();
    !part.is_empty() && whole.windows(part.len()).any(|lines| lines == part)
}

/// The end of a long text, indented.
pub(crate) fn last_lines(text: &str) -> String {
    let lines: Vec<_> = text.lines().map(|line| format!("    {line}")).collect();
    lines[lines.len().saturating_sub(LAST_LINES)..].join("\n")
}
