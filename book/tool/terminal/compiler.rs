//! The colours that rustc gives its errors on a terminal, found again in the text.

use std::sync::LazyLock;

use regex::Regex;

use crate::source::escaped;

/// `error[E0502]: message`.
static HEAD: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^((error|warning|note|help)(?:\[\w+\])?)(: .*)$"));

/// ` --> file:1:2`, `  = note: text`, ` ... `.
static PLACE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(\s*(?:-->|:::|=|\.\.\.))(.*)$"));

/// `4 |     code`, `  |     marks`, `4 +     code`.
static SOURCE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(\s*(\d*)\s*)([|+~-])(.*)$"));

/// Marks, and the last of them with the words that are about it.
static MARKED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^([\s^|_+~-]*?)((?:\^+|\|+|_+|\++|~+|-+)?\s*(?:[^\s^|_+~-].*)?)$")
});

/// The same mark again and again, or blanks.
static RUN: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\s+|\^+|\|+|_+|\++|~+|-+"));

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("the pattern is a constant")
}

/// `text` as HTML, with a span around each part that has a colour. Nothing is added but spans.
pub(super) fn coloured(text: &str) -> String {
    let mut state = State { level: "error", above: Above::Nothing };
    let lines: Vec<_> = text.lines().map(|line| state.line(line)).collect();
    lines.join("\n")
}

/// What the lines before say about the next one.
struct State {
    /// Of which kind the message is.
    level: &'static str,
    above: Above,
}

/// What the line above is. Below code, a line without a number has marks.
#[derive(Clone, Copy, PartialEq)]
enum Above {
    Nothing,
    Code,
}

impl State {
    fn line(&mut self, line: &str) -> String {
        if let Some(head) = HEAD.captures(line) {
            self.level = level(&head[2]);
            self.above = Above::Nothing;
            let message = span("message", &head[3]);
            return span(self.level, &head[1]) + &message;
        }
        if let Some(place) = PLACE.captures(line) {
            self.above = Above::Nothing;
            return span("gutter", &place[1]) + &escaped(&place[2]);
        }
        match SOURCE.captures(line) {
            Some(source) => {
                let (gutter, bar) = (&source[1], &source[3]);
                let bar = span(self.bar(bar), &format!("{gutter}{bar}"));
                bar + &self.source(!source[2].is_empty(), &source[4])
            }
            None => escaped(line),
        }
    }

    fn bar(&self, bar: &str) -> &'static str {
        match bar {
            "+" | "~" => "added",
            "-" => "removed",
            _ => "gutter",
        }
    }

    /// What is behind the bar: code, or marks and words about the code above.
    fn source(&mut self, numbered: bool, text: &str) -> String {
        let blank = text.trim().is_empty();
        if blank || numbered || self.above == Above::Nothing {
            self.above = if blank { Above::Nothing } else { Above::Code };
            return escaped(text);
        }
        let Some(parts) = MARKED.captures(text) else { return escaped(text) };
        let (_, [marks, about]) = parts.extract();
        let runs = RUN.find_iter(marks).map(|run| run.as_str());
        let marks: String = runs.map(|run| self.marked(run)).collect();
        marks + &self.marked(about)
    }

    /// A mark, with or without words, in its colour.
    fn marked(&self, text: &str) -> String {
        match text.trim().is_empty() {
            true => text.to_string(),
            false => span(self.class(text), text),
        }
    }

    fn class(&self, text: &str) -> &'static str {
        match text.chars().next() {
            Some('^') => self.level,
            Some('+' | '~') => "added",
            Some('-') if self.level == "help" => "removed",
            _ => "label",
        }
    }
}

fn level(word: &str) -> &'static str {
    match word {
        "warning" => "warning",
        "note" => "note",
        "help" => "help",
        _ => "error",
    }
}

fn span(class: &str, text: &str) -> String {
    format!("<span class=\"rustc-{class}\">{}</span>", escaped(text))
}
