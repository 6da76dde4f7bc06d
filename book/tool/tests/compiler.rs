use std::fs;
use std::path::Path;

use crate::rendered::rendered;

/// The code of the figure that these words of the compiler become.
fn coloured(stderr: &str) -> String {
    let files = [("tests/rejected/step01_list/a.stderr", stderr)];
    let text =
        "```text\n{{#include ../../tests/rejected/step01_list/a.stderr}}\n```\n";
    let page = rendered(&files, "step01_list", text, None).unwrap();
    let (_, code) = page.split_once("<code class=\"nohighlight\">").unwrap();
    code.split_once("</code>").unwrap().0.to_string()
}

/// What remains of HTML that only has spans.
fn plain(html: &str) -> String {
    let parts = html.split('<').enumerate();
    let text = parts.map(|(place, part)| match place {
        0 => part,
        _ => part.split_once('>').unwrap().1,
    });
    let text: String = text.collect();
    let text = text.replace("&lt;", "<").replace("&gt;", ">");
    text.replace("&#123;", "{").replace("&quot;", "\"").replace("&amp;", "&")
}

/// The parts of a class, in their order.
fn parts(html: &str, class: &str) -> Vec<String> {
    let begins = format!("<span class=\"rustc-{class}\">");
    let parts = html.split(&begins).skip(1);
    parts.map(|part| plain(part.split_once("</span>").unwrap().0)).collect()
}

const ERROR: &str = "\
error[E0308]: mismatched types
  --> a.rs:6:16
   |
 6 |     log.append('a' - ^1);
   |         ------ ^^^ expected `u64`, found -
   |         |
   |         arguments are wrong
   |
note: method defined here
  --> $WORKSPACE/log.rs
   |
   |     pub fn append(&mut self) {
   |            ^^^^^^
   = note: see more
help: cast it
   |
 6 |     log.append('a' as u64);
   |                    ++++++
help: or drop it
   |
 6 -     log.append('a');
 6 +     log.append(1);
   |
warning: unused
";

#[test]
fn each_part_of_an_error_has_its_colour() {
    let html = coloured(ERROR);
    assert_eq!(
        parts(&html, "error"),
        ["error[E0308]", "^^^ expected `u64`, found -"]
    );
    assert_eq!(
        parts(&html, "label"),
        ["------", "|", "         arguments are wrong"]
    );
    assert_eq!(parts(&html, "note"), ["note", "^^^^^^"]);
    assert_eq!(parts(&html, "help"), ["help", "help"]);
    assert_eq!(parts(&html, "warning"), ["warning"]);
    assert_eq!(parts(&html, "added"), ["++++++", " 6 +"]);
    assert_eq!(parts(&html, "removed"), [" 6 -"]);
    let gutter = parts(&html, "gutter");
    let signs: Vec<_> = gutter.iter().map(|part| part.trim()).collect();
    assert_eq!(signs[..7], ["-->", "|", "6 |", "|", "|", "|", "|"], "{gutter:?}");
    let messages = parts(&html, "message");
    assert_eq!(messages[..2], [": mismatched types", ": method defined here"]);
}

#[test]
fn the_text_is_the_compilers_own() {
    assert_eq!(plain(&coloured(ERROR)), ERROR.trim_end());
    let mut errors = 0;
    for step in fs::read_dir("../tests/rejected").unwrap() {
        let step = step.unwrap().path();
        let files =
            fs::read_dir(step).map(|files| files.flatten().collect::<Vec<_>>());
        for file in files.unwrap_or_default() {
            let path = file.path();
            if path.extension() == Some(Path::new("stderr").as_os_str()) {
                let text = fs::read_to_string(&path).unwrap();
                assert_eq!(plain(&coloured(&text)), text.trim_end(), "{path:?}");
                errors += 1;
            }
        }
    }
    assert!(errors > 0);
}

#[test]
fn words_that_are_no_error_stay_as_they_are() {
    for text in ["a < b & \"c\"", "  | a\n  | b", "..."] {
        assert_eq!(plain(&coloured(&format!("x\n{text}"))), format!("x\n{text}"));
    }
}
