use pictures::{drawings, escaped};

use super::story::Frame;

/// The frames of a story as a list, which `book/theme/strips.js` makes one that is stepped through.
pub(super) fn strip(frames: &[Frame]) -> String {
    let scenes: Vec<_> = frames.iter().map(|frame| frame.scene.clone()).collect();
    let items = frames.iter().zip(drawings(&scenes)).map(|(frame, drawing)| {
        let before = said(&frame.before);
        let after = said(&frame.after);
        format!("<li class=\"frame\">\n{before}{drawing}\n{after}</li>\n")
    });
    let items: String = items.collect();
    let count = frames.len();
    format!(
        "<figure class=\"strip\" aria-label=\"This output in {count} pictures\">\n<ol class=\"frames\">\n{items}</ol>\n</figure>\n\n"
    )
}

/// One picture.
pub(super) fn picture(frame: &Frame) -> String {
    let drawing = drawings(std::slice::from_ref(&frame.scene)).concat();
    format!("<figure class=\"picture\">\n{drawing}\n</figure>\n\n")
}

/// The lines of an output as a caption: what the story says, and the indented lines as they are.
fn said(lines: &[&str]) -> String {
    let lines = lines.iter().filter(|line| !line.trim().is_empty());
    let html: String = lines
        .map(|line| match line.strip_prefix("  ") {
            Some(output) => format!("<samp>{}</samp>\n", escaped(output)),
            None => format!("<p>{}</p>\n", escaped(line)),
        })
        .collect();
    match html.is_empty() {
        true => html,
        false => format!("<div class=\"said\">\n{html}</div>\n"),
    }
}
