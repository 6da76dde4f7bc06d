use std::fs;
use std::path::Path;

use book::SNAPSHOT_HEADER;
use book::steps::steps;
use pictures::{is_picture, parse};

use super::{all, strip};

/// The captions of each frame, those before its picture and those after it.
fn captions(html: &str) -> Vec<[Vec<&str>; 2]> {
    let frames = all(html, "<li class=\"frame\">", "</li>");
    let parts = frames.into_iter().map(|frame| {
        let (before, after) = frame.split_once("</svg></div>").unwrap();
        [lines(before), lines(after)]
    });
    parts.collect()
}

/// The lines of a caption, without the signs of HTML.
fn lines(html: &str) -> Vec<&str> {
    html.lines()
        .filter(|line| line.starts_with("<p>") || line.starts_with("<samp>"))
        .filter_map(|line| line.split_once('>')?.1.rsplit_once("</"))
        .map(|(text, _)| text)
        .collect()
}

#[test]
fn lines_up_to_a_picture_are_its_caption() {
    let story = "One:\n  a\nP -> [ ] -> C\nTwo:\n  b\nP -> [ 0 ] -> C";
    let html = strip("step01_a", story);
    let none: Vec<&str> = Vec::new();
    assert_eq!(
        captions(&html),
        [[vec!["One:", "a"], none.clone()], [vec!["Two:", "b"], none]]
    );
    assert!(html.contains("<p>One:</p>\n<samp>a</samp>"), "{html}");
}

#[test]
fn lines_before_the_last_blank_one_look_back() {
    let story =
        "P -> [ ] -> C\n  a\n\n  b\n\nTwo:\n  c\nP -> [ 0 ] -> C\n  d\n\nEnd:";
    assert_eq!(
        captions(&strip("step01_a", story)),
        [[vec![], vec!["a", "b"]], [vec!["Two:", "c"], vec!["d", "End:"]]]
    );
}

#[test]
fn output_keeps_its_spaces_and_cannot_write_html() {
    let story = "P -> [ ] -> C\n    a  <b> & \"c\"\nP -> [ <b> ] -> C";
    let html = strip("step01_a", story);
    let expected = "<samp>  a  &lt;b&gt; &amp; &quot;c&quot;</samp>";
    assert!(html.contains(expected), "{html}");
    assert!(html.contains(">&lt;b&gt;</text>"), "{html}");
}

/// The stories of this book.
#[test]
fn every_line_of_every_story_is_a_picture_or_in_a_caption_and_in_order() {
    let root = Path::new("..").canonicalize().unwrap();
    let mut stories = 0;
    for step in steps(&root) {
        let story = root.join(step.folder()).join("tests/snapshots/story.snap");
        let story = fs::read_to_string(story).unwrap();
        let output: Vec<_> = story.lines().skip(SNAPSHOT_HEADER).collect();
        if !output.iter().any(|line| is_picture(line)) {
            continue;
        }
        stories += 1;
        let html = strip(&step.name, &output.join("\n"));
        let mut drawn = Vec::new();
        for [before, after] in captions(&html) {
            drawn.extend(before.into_iter().map(unescaped));
            drawn.push("picture".to_string());
            drawn.extend(after.into_iter().map(unescaped));
        }
        assert_eq!(drawn, expected(&output), "{}", step.name);
    }
    assert!(stories >= 6, "{stories}");
}

fn unescaped(html: &str) -> String {
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")];
    signs
        .iter()
        .fold(html.to_string(), |text, (name, sign)| text.replace(name, sign))
}

/// The captions and the pictures of this output. Rows right below each other are one picture.
fn expected<'a>(output: &[&'a str]) -> Vec<&'a str> {
    let is_row = |line: &str| parse(line).is_ok_and(|row| row.has_label());
    let pictures = output.chunk_by(|above, below| is_row(above) && is_row(below));
    let shown = pictures.filter(|lines| !lines[0].trim().is_empty());
    shown
        .map(|lines| match is_picture(lines[0]) {
            true => "picture",
            false => lines[0].strip_prefix("  ").unwrap_or(lines[0]),
        })
        .collect()
}

#[test]
fn rows_are_told_from_pictures_of_one_line() {
    let (row, other) = ("a: P -> [ ] ->", "b: -> [ ] ->");
    let line = "P -> [ ] -> C(0)";
    let output = ["One:", row, other, "", "  two", row, line, line];
    let pictures = ["picture"; 3];
    let story = [&["One:", "picture", "two"][..], &pictures].concat();
    assert_eq!(expected(&output), story);
}
