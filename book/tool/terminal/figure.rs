use crate::source::escaped;

/// What stands between the commands and the output for whom cannot see where one ends.
const PRINTS: &str = "<p class=\"terminal-prints\">prints</p>";

/// A terminal as Markdown: the commands, whose prompts are no part of the text, and what they print. The `label` is
/// the figure's name.
pub(crate) fn figure(
    commands: &[&str],
    output: Option<&str>,
    label: &str,
) -> String {
    let commands: Vec<_> = commands
        .iter()
        .map(|command| {
            format!("<span class=\"command\">{}</span>", escaped(command))
        })
        .collect();
    let commands = screen("terminal-commands", &commands.join("\n"));
    let output = output.map(|text| {
        let output = screen("terminal-output", &escaped(text));
        format!("{PRINTS}\n\n{output}\n\n")
    });
    let (label, output) = (escaped(label), output.unwrap_or_default());
    format!(
        "<figure class=\"terminal\" aria-label=\"{label}\">\n\n{commands}\n\n{output}</figure>\n"
    )
}

/// Output that is HTML, below its caption, which is HTML too.
pub(super) fn captioned(caption: &str, output: &str) -> String {
    let output = screen("terminal-output", output);
    format!(
        "<figure class=\"terminal\">\n<figcaption>{caption}</figcaption>\n\n{output}\n\n</figure>\n"
    )
}

/// Output that is HTML, with a label that is not seen.
pub(super) fn labelled(label: &str, output: &str) -> String {
    let (label, output) = (escaped(label), screen("terminal-output", output));
    format!(
        "<figure class=\"terminal\" aria-label=\"{label}\">\n\n{output}\n\n</figure>\n"
    )
}

/// A block that is copied as one, and that nothing but the class colours.
fn screen(class: &str, html: &str) -> String {
    format!(
        "<pre class=\"{class}\"><code class=\"nohighlight\">{html}</code></pre>"
    )
}
