use std::fmt::Write;

/// The height of the box around a name.
pub(crate) const BOX: usize = 22;

/// SVG elements, one after the other. How they look is in `book/theme/pictures.css`.
#[derive(Default)]
pub(crate) struct Svg(String);

impl Svg {
    /// A row of short texts, the middle of each at its x. Where a letter has a place of its own, one element is enough
    /// for them all: `advance` is how far apart the digits of a number are.
    pub(crate) fn row(
        &mut self,
        class: &str,
        y: usize,
        texts: impl Iterator<Item = (usize, String)>,
        advance: usize,
    ) {
        let (mut places, mut letters) = (Vec::new(), String::new());
        for (x, text) in texts {
            match places_of(x, &text, advance) {
                Some(of_this) => {
                    places.extend(of_this);
                    letters += &text;
                }
                None => self.label(class, x, y, &text),
            }
        }
        if !letters.is_empty() {
            let (places, letters) = (places.join(" "), escaped(&letters));
            let _ = write!(
                self.0,
                "<text class=\"{class}\" x=\"{places}\" y=\"{y}\">{letters}</text>"
            );
        }
    }

    /// Text whose baseline is at `y`. Its class says what of it is at `x`.
    pub(crate) fn label(&mut self, class: &str, x: usize, y: usize, text: &str) {
        let text = escaped(text);
        let _ = write!(
            self.0,
            "<text class=\"{class}\" x=\"{x}\" y=\"{y}\">{text}</text>"
        );
    }

    pub(crate) fn path(&mut self, class: &str, path: &str) {
        let _ = write!(self.0, "<path class=\"{class}\" d=\"{path}\"/>");
    }

    /// A box with round corners.
    pub(crate) fn rect(
        &mut self,
        class: &str,
        (x, y): (usize, usize),
        (width, height): (usize, usize),
        round: usize,
    ) {
        let _ = write!(
            self.0,
            "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{round}\"/>"
        );
    }

    pub(crate) fn circle(&mut self, class: &str, x: usize, y: usize, r: usize) {
        let _ = write!(
            self.0,
            "<circle class=\"{class}\" cx=\"{x}\" cy=\"{y}\" r=\"{r}\"/>"
        );
    }

    /// The whole image. Its lines are one pixel wide and lie between whole numbers, so they are moved by half a pixel.
    pub(crate) fn image(self, class: &str, width: usize, height: usize) -> String {
        format!(
            "<svg{class} viewBox=\"-.5 -.5 {width} {height}\" width=\"{width}\" height=\"{height}\">{}</svg>",
            self.0
        )
    }
}

/// Where the letters of a text are whose middle is at `x`: of one letter, or of a number.
fn places_of(x: usize, text: &str, advance: usize) -> Option<Vec<String>> {
    let count = text.chars().count();
    if count > 1 && !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let first = (2 * x + advance).saturating_sub(count * advance);
    Some((0..count).map(|letter| halved(first + 2 * letter * advance)).collect())
}

/// Half of `twice`, without a floating-point number: to write one is code that every live log would carry.
fn halved(twice: usize) -> String {
    let half = if twice % 2 == 1 { ".5" } else { "" };
    format!("{}{half}", twice / 2)
}

/// `text` as it stands in HTML, in an attribute as well.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
