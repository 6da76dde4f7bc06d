//! Markdown as a terminal shows it.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// The text of `markdown` without its marks, but with the backticks around code.
pub fn plain(markdown: &str) -> String {
    let mut page = Page::default();
    Parser::new(markdown).for_each(|event| page.take(event));
    page.text.trim_end().to_string()
}

#[derive(Default)]
struct Page {
    text: String,
    indent: usize,
}

impl Page {
    fn take(&mut self, event: Event) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => self.indented_by(4),
            Event::Start(Tag::Item) => {
                self.new_line();
                self.write("- ");
                self.indent += 2;
            }
            Event::End(TagEnd::CodeBlock) => {
                self.indent -= 4;
                self.paragraph();
            }
            Event::End(TagEnd::Item) => self.indent -= 2,
            Event::End(
                TagEnd::Paragraph | TagEnd::List(_) | TagEnd::Heading(_),
            ) => self.paragraph(),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => {
                self.write(&text)
            }
            Event::Code(code) => self.write(&format!("`{code}`")),
            Event::SoftBreak | Event::HardBreak => self.write("\n"),
            _ => {}
        }
    }

    fn indented_by(&mut self, indent: usize) {
        self.new_line();
        self.indent += indent;
    }

    fn new_line(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
    }

    fn paragraph(&mut self) {
        self.new_line();
        if !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    fn write(&mut self, text: &str) {
        for line in text.split_inclusive('\n') {
            let begins = self.text.is_empty() || self.text.ends_with('\n');
            if begins && line != "\n" {
                self.text += &" ".repeat(self.indent);
            }
            self.text += line;
        }
    }
}
